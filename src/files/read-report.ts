import { readdirSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { SourceFile, Sources } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { type Bounds, placeInside, readInside } from './inside.ts'
import { noReport } from './no-report.ts'

/**
 * Reads a report's folder, and the files that its texts ask for, until they ask for no more.
 * Throws a UserError where there is no report.
 */
export async function readReport(folder: string, wanted: (sources: Sources) => readonly string[]): Promise<Sources> {
  const bounds = await boundsOf(folder)
  const manifest = readInside('report.yaml', bounds)
  if ('refused' in manifest && manifest.refused === 'missing') throw await noReport(folder)
  const files = new Map<string, SourceFile>([['report.yaml', manifest]])
  for (const file of ownFiles(bounds)) files.set(file.path, file)
  const sources = { name: basename(resolve(folder)).normalize('NFC'), files }
  readWanted(sources, wanted, bounds)
  return sources
}

/** Translations of earlier reports, `translations/memory/*.tmx`, which only those ask for who translate. */
export async function readMemories(folder: string): Promise<readonly SourceFile[]> {
  return readFolder('translations/memory', /\.tmx$/i, await boundsOf(folder))
}

// Only a report that stands in `content/` has neighbours to share files with; any other is alone in the world.
async function boundsOf(folder: string): Promise<Bounds> {
  const base = await realpath(folder).catch(() => undefined)
  if (base === undefined) throw await noReport(folder)
  const parent = dirname(base)
  return { base, root: basename(parent) === 'content' ? parent : base }
}

function ownFiles(bounds: Bounds): readonly SourceFile[] {
  const sections = readFolder('sections', /\.md$/, bounds)
  const data = readFolder('data', /\.(csv|ya?ml)$/, bounds)
  const translations = readFolder('translations', /(?:\.po|^glossary\.csv)$/, bounds)
  const names = readInside('names.yaml', bounds)
  const isAbsent = 'refused' in names && names.refused === 'missing'
  return [...sections, ...data, ...translations, ...(isAbsent ? [] : [names])]
}

function readFolder(folder: string, pattern: RegExp, bounds: Bounds): readonly SourceFile[] {
  const place = unlessThrown(() => placeInside(folder, bounds))
  if (place === undefined) return []
  if (place.refused !== undefined) return [{ path: folder, refused: place.refused }]
  const names = unlessThrown(() => readdirSync(place.real))
  if (names === undefined) return [{ path: folder, refused: 'unreadable' }]
  // Hidden files are left by editors and systems, not by authors.
  const own = names.filter((name) => pattern.test(name) && !name.startsWith('.')).sort()
  return own.map((name) => readNamed(`${folder}/${name}`, bounds))
}

function unlessThrown<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

// Some disks keep accents apart from their letters; in a report a name is written one way.
function readNamed(path: string, bounds: Bounds): SourceFile {
  return { ...readInside(path, bounds), path: path.normalize('NFC') }
}

function readWanted(
  { name, files }: { readonly name: string; readonly files: Map<string, SourceFile> },
  wanted: (sources: Sources) => readonly string[],
  bounds: Bounds,
): void {
  for (;;) {
    const missing = [...new Set(wanted({ name, files }))].filter((path) => !files.has(path))
    if (missing.length === 0) return
    if (files.size + missing.length > mostFiles) throw tooManyFiles()
    for (const path of missing) files.set(path, readInside(path, bounds))
  }
}

const mostFiles = 10_000

function tooManyFiles(): UserError {
  return new UserError(`Unexpected reference to more than ${mostFiles.toLocaleString('en')} files, expected fewer`, {
    hint: 'Look for a file that includes itself in many ways',
    exitCode: 1,
  })
}
