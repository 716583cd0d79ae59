import type { Manifest } from '../manifest.ts'
import type { Name } from '../name.ts'
import { placeAt } from '../place.ts'
import type { CanPrint, Finding, Part, Report, Section, Sources, Words } from '../report.ts'
import { languageHasWords, wordsIn } from './language-words.ts'
import { parseManifest } from './manifest.ts'
import { manifestIn } from './manifest-in.ts'
import { namesIn, parseNames } from './names.ts'
import type { ParsedSections } from './parsed-sections.ts'
import type { ParsedTexts } from './parsed-texts.ts'
import { type Reading, textAt } from './reading.ts'
import { refusalFinding } from './refusal.ts'
import { parseSection } from './section.ts'
import { parseTitleNote } from './title-note.ts'

/** The manifest, in the folder of its report. */
export const manifestPath = 'report.yaml'

const namesPath = 'names.yaml'

export interface ParseOptions {
  /** The theme's words, by language. */
  readonly words: ReadonlyMap<string, Words>
  /** Which characters its fonts have; all, unless it says. */
  readonly canPrint?: CanPrint
  /** The language to make; the report's own where unset. */
  readonly language?: string
  /** What was parsed of this report before, by who compiles it again and again. */
  readonly parsed?: ParsedTexts
  /** The same for whole sections, by who has done with the report before when this one is compiled. */
  readonly sections?: ParsedSections
}

/** Read a whole report, a section a step. Never fails: what is wrong in it is among its findings. */
export function* parseReport(sources: Sources, options: ParseOptions): Generator<void, Report> {
  const { manifest, reading } = open(sources, options)
  const sections: Section[] = []
  for (const { path, part } of filesOf(manifest, sources)) {
    sections.push(...sectionAt(path, part, reading, options.sections))
    yield
  }
  const titleNote = parseTitleNote(manifest, manifestPath, reading.findings)
  const names = readNames(reading)
  const { language, words, texts, findings, files } = reading
  const canPrint = options.canPrint ?? (() => true)
  options.sections?.forgetNumbers()
  return { name: sources.name, language, manifest, titleNote, sections, names, files, texts, findings, words, canPrint }
}

function open({ files }: Sources, options: ParseOptions): { manifest: Manifest; reading: Reading } {
  options.parsed?.begin()
  const texts = new Map<string, string>()
  const findings: Reading['findings'] = []
  textAt(manifestPath, { files, texts, findings, language: 'en', words: {} })
  const file = files.get(manifestPath)
  const { manifest, findings: problems } = file && 'bytes' in file ? manifestIn(file) : parseManifest('', manifestPath)
  // A manifest that was refused is not an empty one.
  const refusal = refusalAt(manifestPath, files)
  findings.push(...(refusal.length > 0 ? refusal : problems))
  const language = options.language ?? manifest.language
  findings.push(...languageHasWords(language, manifest, options.words))
  const words = wordsIn(language, options.words)
  options.sections?.begin({ language, words })
  return { manifest, reading: { files, texts, findings, language, words, parsed: options.parsed } }
}

/** The files of a report in reading order; a missing one is left out here and named by `section-exists`. */
export function filesOf(manifest: Manifest, { files }: Sources): { readonly path: string; readonly part: Part }[] {
  const annexes = manifest.annexes.map((name) => ({ path: sectionPath(name), part: 'annex' as const }))
  const back = manifest.back.map((name) => ({ path: sectionPath(name), part: 'back' as const }))
  const others = new Set([...annexes, ...back].map(({ path }) => path))
  const paths = manifest.sections?.map(sectionPath) ?? sectionPaths(files).filter((path) => !others.has(path))
  return [...paths.map((path) => ({ path, part: 'section' as const })), ...annexes, ...back]
}

function sectionPath(name: string): string {
  return `sections/${name}.md`
}

function sectionPaths(files: Sources['files']): string[] {
  return [...files.keys()].filter((path) => /^sections\/[^/]+\.md$/.test(path)).sort()
}

function sectionAt(path: string, part: Part, reading: Reading, known?: ParsedSections): Section[] {
  const text = textAt(path, reading)
  if (text !== undefined) {
    const parse = (within: Reading) => parseSection(path, text, part, within)
    return [known ? known.sectionOf({ path, text, part }, reading, parse) : parse(reading)]
  }
  // One that is not there at all is named by `section-exists`.
  reading.findings.push(...refusalAt(path, reading.files))
  return []
}

function readNames(reading: Reading): readonly Name[] {
  textAt(namesPath, reading)
  const file = reading.files.get(namesPath)
  const { names, findings } = file && 'bytes' in file ? namesIn(file) : parseNames('', namesPath)
  reading.findings.push(...refusalAt(namesPath, reading.files), ...findings)
  return names
}

function refusalAt(path: string, files: Sources['files']): Finding[] {
  const file = files.get(path)
  return file && 'refused' in file ? [refusalFinding(file, placeAt(path, undefined))] : []
}
