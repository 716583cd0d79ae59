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
  const found = dictionaryAt(document, value)
  const page = found.get('Pg')
  const kids: TagKid[] = []
  for (const kid of kidValues(found)) {
    const read = readKid(document, kid, isReference(page) ? page.number : undefined)
    if (read !== undefined) kids.push(read)
  }
  const role = nameAt(document, found.get('S')) ?? 'NonStruct'
  const entries: Dictionary = new Map()
  for (const [key, entry] of found) if (!ofTree.has(key)) entries.set(key, entry)
  return isReference(value)
    ? { kind: 'tag', role, entries, object: value.number, kids }
    : { kind: 'tag', role, entries, kids }
}

/** What is written anew. */
const ofTree = new Set(['Type', 'S', 'P', 'Pg', 'K'])

function kidValues(entries: Dictionary): readonly PdfValue[] {
  const kids = entries.get('K')
  if (kids === undefined) return []
  return Array.isArray(kids) ? kids : [kids]
}

function readKid(document: PdfDocument, kid: PdfValue, page: number | undefined): TagKid | undefined {
  if (typeof kid === 'number') return page === undefined ? undefined : { kind: 'content', page, id: kid }
  const entries = dictionaryAt(document, kid)
  const type = nameAt(document, entries.get('Type'))
  if (type !== 'MCR' && type !== 'OBJR') return readTag(document, kid)
  const own = entries.get('Pg')
  const place = isReference(own) ? own.number : page
  if (place === undefined) return undefined
  const object = entries.get('Obj')
  if (type === 'MCR') return { kind: 'content', page: place, id: Number(entries.get('MCID')) }
  return isReference(object) ? { kind: 'object', page: place, object: object.number } : undefined
}
