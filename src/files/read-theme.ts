import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { nearest } from '../core/nearest.ts'
import type { BaseOf, ThemeFolder, ThemeFolders } from '../core/theme-folder.ts'
import { UserError } from '../core/user-error.ts'
import { readInside } from './inside.ts'
import { templatePlaces } from './template-folders.ts'

export interface ThemeReading {
  readonly project: string
  readonly baseOf: BaseOf
  /** Where the theme is named, for a message: `content/northland/report.yaml:7:8`. */
  readonly namedAt?: string
}

/**
 * Reads a theme and those that it extends: of `templates/` in the project, or else of those that come with Rapporteur.
 */
export async function readTheme(name: string, { project, baseOf, namedAt }: ThemeReading): Promise<ThemeFolders> {
  const places = templatePlaces(project)
  let folders: ThemeFolders = [await readFolder(name, places, namedAt)]
  for (let base = baseOf(folders); base; base = baseOf(folders)) {
    folders = [...folders, await readFolder(base.name, places, base.namedAt)]
  }
  return folders
}

async function readFolder(name: string, places: readonly string[], namedAt = ''): Promise<ThemeFolder> {
  const folder = isPlainName(name) ? await firstFolder(places.map((place) => join(place, name))) : undefined
  if (folder === undefined) throw await noTheme(name, places, namedAt)
  const files = (await pathsIn(folder)).map((path) => readPart(path, folder))
  return { name, files: new Map(files) }
}

// A name is not a path: a report can't choose a folder outside `templates/` for its theme.
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name)
}

async function firstFolder(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const found = await readdir(folder).catch((): string[] => [])
    if (found.includes('page.hbs') || found.includes('theme.yaml')) return realpath(folder)
  }
  return undefined
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  return paths.sort()
}

function readPart(path: string, folder: string): [string, Uint8Array] {
  const file = readInside(path, { base: folder, root: folder })
  if ('bytes' in file) return [path, file.bytes]
  throw new UserError(`The theme's file \`${join(folder, path)}\` cannot be read`, {
    hint: 'A theme is made of files of its own folder, each under 25 MB',
    exitCode: 3,
  })
}

async function noTheme(name: string, places: readonly string[], namedAt: string): Promise<UserError> {
  const lists = await Promise.all(places.map((place) => readdir(place).catch(() => [])))
  const names = [...new Set(lists.flat())].filter(isPlainName).sort()
  const near = nearest(name, names)
  return new UserError(`${namedAt && `${namedAt} `}There is no theme \`${name}\` under \`templates/\``, {
    hint: near ? `Did you mean \`${near}\`?` : `Name one of ${names.join(', ')}, or make it: docs/themes.md says how`,
    exitCode: 1,
  })
}
