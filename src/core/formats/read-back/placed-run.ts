import { groupBy } from '../../group-by.ts'
import { type PdfDocument, pagesOf } from '../../pdf/document.ts'
import { inlineRoles } from '../../pdf/inline-roles.ts'
import type { PdfValue } from '../../pdf/objects.ts'
import { kidsOf, roleOf, rootTag } from '../../pdf/read-tags.ts'
import type { MarkedContent } from '../../pdf/tag-tree.ts'
import type { PageText, TextRun } from '../../pdf/text/page-text.ts'

/** A run of text, and what the tags around it make of it; things are told apart by counting them in reading order. */
export interface PlacedRun {
  readonly run: TextRun
  readonly sheet: number
  /** Paragraph, cell, heading…: what words never run out of. */
  readonly block: number
  readonly heading: number | undefined
  readonly link: number | undefined
  readonly note: number | undefined
  /** A bullet, a number, or writing in a picture: the browser or the picture wrote it. */
  readonly generated: boolean
  readonly pictured: boolean
}

/** The text of all pages in the order of reading, as the tags have it; artifacts are left out. Linear. */
export function placedRuns(document: PdfDocument, pages: readonly PageText[]): readonly PlacedRun[] {
  const root = rootTag(document)
  const reader: Reader = {
    document,
    runs: runsByMark(pages),
    sheets: sheetsOf(document),
    counts: new Map(),
    block: 0,
    found: [],
  }
  if (root !== undefined) read(root, reader, nothing)
  return reader.found
}

interface Reader {
  readonly document: PdfDocument
  readonly runs: ReadonlyMap<number, ReadonlyMap<number, readonly TextRun[]>>
  readonly sheets: ReadonlyMap<number, number>
  readonly counts: Map<Kind, number>
  block: number
  readonly found: PlacedRun[]
}

type Kind = 'heading' | 'link' | 'note'

interface Around extends Readonly<Record<Kind, number | undefined>> {
  readonly generated: boolean
  readonly pictured: boolean
}

const nothing: Around = { heading: undefined, link: undefined, note: undefined, generated: false, pictured: false }

function sheetsOf(document: PdfDocument): ReadonlyMap<number, number> {
  return new Map(pagesOf(document).map(({ number }, sheet) => [number, sheet]))
}

function runsByMark(pages: readonly PageText[]): Reader['runs'] {
  return new Map(pages.map(({ object, runs }) => [object, groupBy(runs.filter(isText), ({ mark }) => mark ?? -1)]))
}

function isText({ artifact, mark }: TextRun): boolean {
  return !artifact && mark !== undefined
}

function read(tag: PdfValue, reader: Reader, around: Around): void {
  const role = roleOf(reader.document, tag)
  const isBlock = !inlineRoles.has(role)
  if (isBlock) reader.block++
  const inside = within(role, reader, around)
  for (const kid of kidsOf(reader.document, tag)) {
    if (kid.kind === 'unread') read(kid.value, reader, inside)
    else if (kid.kind === 'content') place(kid, reader, inside)
  }
  if (isBlock) reader.block++
}

function within(role: string, { counts }: Reader, around: Around): Around {
  if (role === 'Lbl') return { ...around, generated: true }
  if (role === 'Figure') return { ...around, generated: true, pictured: true }
  const kind = kindOf(role)
  if (kind === undefined) return around
  const count = (counts.get(kind) ?? -1) + 1
  counts.set(kind, count)
  return { ...around, [kind]: count, generated: false }
}

function kindOf(role: string): Kind | undefined {
  if (/^H[1-6]?$/.test(role)) return 'heading'
  if (role === 'Link') return 'link'
  return role === 'Note' ? 'note' : undefined
}

function place({ page, id }: MarkedContent, reader: Reader, around: Around): void {
  const sheet = reader.sheets.get(page) ?? 0
  const { heading, link, note, generated, pictured } = around
  for (const run of reader.runs.get(page)?.get(id) ?? []) {
    reader.found.push({ run, sheet, block: reader.block, heading, link, note, generated, pictured })
  }
}
