import { arrayAt, catalogOf, dictionaryAt, nameAt, type PdfDocument } from './document.ts'
import { type Dictionary, isReference, type PdfValue } from './objects.ts'
import type { MarkedContent, Tag, TaggedObject } from './tag-tree.ts'

/** The structure tree of a document; undefined when it is not tagged. */
export function readTags(document: PdfDocument): Tag | undefined {
  const root = rootTag(document)
  return root === undefined ? undefined : readTag(document, root)
}

/** The first tag of a document as it stands in the file, for those who only pass through the tree. */
export function rootTag(document: PdfDocument): PdfValue | undefined {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  return arrayAt(document, tree.get('K')).length > 0 ? kidValues(tree)[0] : undefined
}

/** The role of a tag in the file. */
export function roleOf(document: PdfDocument, tag: PdfValue): string {
  return nameAt(document, dictionaryAt(document, tag).get('S')) ?? 'NonStruct'
}

/** A tag within a tag, by its place in the file. */
export interface UnreadTag {
  readonly kind: 'unread'
  readonly value: PdfValue
}

/** What stands in a tag of the file. */
export function kidsOf(document: PdfDocument, tag: PdfValue): readonly (UnreadTag | MarkedContent | TaggedObject)[] {
  const entries = dictionaryAt(document, tag)
  const page = entries.get('Pg')
  return kidValues(entries).flatMap((kid) => kidOf(document, kid, isReference(page) ? page.number : undefined) ?? [])
}

function readTag(document: PdfDocument, value: PdfValue): Tag {
  const kids = kidsOf(document, value).map((kid) => (kid.kind === 'unread' ? readTag(document, kid.value) : kid))
  const entries = new Map(dictionaryAt(document, value))
  for (const key of ['Type', 'S', 'P', 'Pg', 'K']) entries.delete(key)
  const role = roleOf(document, value)
  return { kind: 'tag', role, entries, kids, ...(isReference(value) ? { object: value.number } : {}) }
}

function kidValues(entries: Dictionary): readonly PdfValue[] {
  const kids = entries.get('K')
  if (kids === undefined) return []
  return Array.isArray(kids) ? kids : [kids]
}

function kidOf(document: PdfDocument, kid: PdfValue, page: number | undefined) {
  if (typeof kid === 'number') return page === undefined ? undefined : contentOf(page, kid)
  const entries = dictionaryAt(document, kid)
  const type = nameAt(document, entries.get('Type'))
  if (type !== 'MCR' && type !== 'OBJR') return { kind: 'unread', value: kid } as const
  const own = entries.get('Pg')
  const place = isReference(own) ? own.number : page
  if (place === undefined) return undefined
  const object = entries.get('Obj')
  if (type === 'MCR') return contentOf(place, Number(entries.get('MCID')))
  return isReference(object) ? ({ kind: 'object', page: place, object: object.number } as const) : undefined
}

function contentOf(page: number, id: number): MarkedContent {
  return { kind: 'content', page, id }
}
