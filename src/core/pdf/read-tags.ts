import { arrayAt, catalogOf, dictionaryAt, nameAt, type PdfDocument } from './document.ts'
import { type Dictionary, isReference, type PdfValue } from './objects.ts'
import type { Tag, TagKid } from './tag-tree.ts'

/** The structure tree of a document; undefined when it is not tagged. */
export function readTags(document: PdfDocument): Tag | undefined {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  const root = arrayAt(document, tree.get('K')).length > 0 ? tree.get('K') : undefined
  const first = Array.isArray(root) ? root[0] : root
  return first === undefined ? undefined : readTag(document, first)
}

function readTag(document: PdfDocument, value: PdfValue): Tag {
  const entries = new Map(dictionaryAt(document, value))
  const page = entries.get('Pg')
  const kids = kidValues(entries).flatMap((kid) => readKid(document, kid, isReference(page) ? page.number : undefined))
  const role = nameAt(document, entries.get('S')) ?? 'NonStruct'
  for (const key of ['Type', 'S', 'P', 'Pg', 'K']) entries.delete(key)
  return { kind: 'tag', role, entries, kids, ...(isReference(value) ? { object: value.number } : {}) }
}

function kidValues(entries: Dictionary): readonly PdfValue[] {
  const kids = entries.get('K')
  if (kids === undefined) return []
  return Array.isArray(kids) ? kids : [kids]
}

function readKid(document: PdfDocument, kid: PdfValue, page: number | undefined): readonly TagKid[] {
  if (typeof kid === 'number') return page === undefined ? [] : [{ kind: 'content', page, id: kid }]
  const entries = dictionaryAt(document, kid)
  const type = nameAt(document, entries.get('Type'))
  if (type !== 'MCR' && type !== 'OBJR') return [readTag(document, kid)]
  const own = entries.get('Pg')
  const place = isReference(own) ? own.number : page
  if (place === undefined) return []
  const object = entries.get('Obj')
  if (type === 'MCR') return [{ kind: 'content', page: place, id: Number(entries.get('MCID')) }]
  return isReference(object) ? [{ kind: 'object', page: place, object: object.number }] : []
}
