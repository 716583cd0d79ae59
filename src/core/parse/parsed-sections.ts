import type { Nodes } from 'mdast'
import { nodesIn } from '../nodes-in.ts'
import type { Finding, Part, Section, SourceFile, Words } from '../report.ts'
import type { Reading } from './reading.ts'

/** A file that is a section of the report. */
export interface AskedSection {
  readonly path: string
  readonly text: string
  readonly part: Part
}

interface Known extends AskedSection {
  readonly section: Section
  readonly findings: readonly Finding[]
  /** Every file that was looked for, as it was found. */
  readonly files: ReadonlyMap<string, SourceFile | undefined>
  /** The texts that were decoded for it, and those that were decoded already. */
  readonly decoded: ReadonlyMap<string, string>
  readonly found: ReadonlyMap<string, string>
}

/**
 * Remembers the sections of one report, with the files that they take in, so that a section of which nothing changed is
 * not read again. A section that is given again is the same object, to be numbered anew: who has compiled a report with
 * it has done with the report before.
 */
export class ParsedSections {
  #before: ReadonlyMap<string, Known> = new Map()
  #now = new Map<string, Known>()
  #again: Section[] = []
  #language = ''
  #words: Words = {}

  /** To be called each time that the report is compiled anew. */
  begin({ language, words }: Pick<Reading, 'language' | 'words'>): void {
    const isSame = this.#language === language && this.#words === words
    this.#before = isSame ? this.#now : new Map()
    this.#now = new Map()
    this.#again = []
    this.#language = language
    this.#words = words
  }

  /** Has a section be read anew the next time, whatever became of its file. */
  forget(path: string): void {
    this.#now.delete(path)
  }

  sectionOf(asked: AskedSection, reading: Reading, parse: (reading: Reading) => Section): Section {
    const before = this.#before.get(asked.path)
    const known = before && isSame(before, asked, reading) ? before : read(asked, reading, parse)
    if (known === before) {
      takeUp(known, reading)
      this.#again.push(known.section)
    }
    this.#now.set(asked.path, known)
    return known.section
  }

  /** Takes out what was numbered before. To be called last, so that the report before is whole until then. */
  forgetNumbers(): void {
    for (const { tree } of this.#again) for (const node of nodesIn(tree)) forgetNumber(node)
  }
}

function isSame(known: Known, { text, part }: AskedSection, { files, texts }: Reading): boolean {
  return (
    known.text === text &&
    known.part === part &&
    [...known.files].every(([path, file]) => files.get(path) === file) &&
    [...known.decoded.keys()].every((path) => !texts.has(path)) &&
    [...known.found].every(([path, found]) => texts.get(path) === found)
  )
}

function takeUp({ decoded, findings }: Known, reading: Reading): void {
  for (const [path, text] of decoded) reading.texts.set(path, text)
  reading.findings.push(...findings)
}

function forgetNumber(node: Nodes): void {
  if (!node.data?.resolved) return
  const { resolved: _, ...written } = node.data
  node.data = written
}

function read(asked: AskedSection, reading: Reading, parse: (reading: Reading) => Section): Known {
  const files = new LookedFor(reading.files)
  const texts = new Decoded(reading.texts)
  const findings: Finding[] = []
  const section = parse({ ...reading, files, texts, findings })
  reading.findings.push(...findings)
  return { ...asked, section, findings, files: files.looked, decoded: texts.decoded, found: texts.found }
}

/** Files that say which of them were asked for. */
class LookedFor extends Map<string, SourceFile> {
  readonly looked = new Map<string, SourceFile | undefined>()
  readonly #files: ReadonlyMap<string, SourceFile>

  constructor(files: ReadonlyMap<string, SourceFile>) {
    super()
    this.#files = files
  }

  override get(path: string): SourceFile | undefined {
    const file = this.#files.get(path)
    this.looked.set(path, file)
    return file
  }
}

/** Texts that say which of them were there, and which were added. */
class Decoded extends Map<string, string> {
  readonly decoded = new Map<string, string>()
  readonly found = new Map<string, string>()
  readonly #texts: Map<string, string>

  constructor(texts: Map<string, string>) {
    super()
    this.#texts = texts
  }

  override get(path: string): string | undefined {
    const text = this.#texts.get(path)
    if (text !== undefined && !this.decoded.has(path)) this.found.set(path, text)
    return text
  }

  override set(path: string, text: string): this {
    this.decoded.set(path, text)
    this.#texts.set(path, text)
    return this
  }
}
