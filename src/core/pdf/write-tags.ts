import { addObject, catalogOf, dictionaryAt, type PdfDocument, pagesOf } from './document.ts'
import {
  type Dictionary,
  dictionary,
  isString,
  name,
  type PdfString,
  type PdfValue,
  type Reference,
  reference,
} from './objects.ts'
import type { Tag, TagKid } from './tag-tree.ts'

/** Writes the structure tree back, with the two indexes that lead into it: by mark and by id. */
export function writeTags(document: PdfDocument, root: Tag): void {
  const tree = catalogOf(document).get('StructTreeRoot') ?? null
  const index = new TagIndex(document)
  const top = writeTag(document, index, root, tree)
  const entries = dictionaryAt(document, tree)
  entries.set('K', top)
  index.write(entries)
}

function writeTag(document: PdfDocument, index: TagIndex, tag: Tag, parent: PdfValue): Reference {
  const own = tag.object === undefined ? addObject(document, new Map()) : reference(tag.object)
  const page = tag.kids.find((kid) => kid.kind === 'content')?.page
  const kids = tag.kids.map((kid) => writeKid(document, index, kid, own, page))
  const entries = dictionaryAt(document, own).set('Type', structElem).set('S', name(tag.role)).set('P', parent)
  setOrDelete(entries, 'Pg', page === undefined ? undefined : reference(page))
  setOrDelete(entries, 'K', kids.length > 1 ? kids : kids[0])
  for (const [key, value] of tag.entries) entries.set(key, value)
  const id = tag.entries.get('ID')
  if (isString(id)) index.addId(id, own)
  return own
}

const structElem = name('StructElem')

function setOrDelete(entries: Dictionary, key: string, value: PdfValue | undefined): void {
  if (value === undefined) entries.delete(key)
  else entries.set(key, value)
}

function writeKid(
  document: PdfDocument,
  index: TagIndex,
  kid: TagKid,
  tag: Reference,
  page: number | undefined,
): PdfValue {
  if (kid.kind === 'tag') return writeTag(document, index, kid, tag)
  if (kid.kind === 'content') {
    index.addMark(kid.page, kid.id, tag)
    if (kid.page === page) return kid.id
    return dictionary({ Type: name('MCR'), Pg: reference(kid.page), MCID: kid.id })
  }
  index.addObject(kid.object, tag)
  return dictionary({ Type: name('OBJR'), Pg: reference(kid.page), Obj: reference(kid.object) })
}

class TagIndex {
  readonly #document: PdfDocument
  readonly #marks = new Map<number, PdfValue[]>()
  readonly #objects: (readonly [object: number, tag: Reference])[] = []
  readonly #ids: (readonly [id: PdfString, tag: Reference])[] = []

  constructor(document: PdfDocument) {
    this.#document = document
  }

  addMark(page: number, id: number, tag: Reference): void {
    const marks = this.#marks.get(page) ?? []
    // Marks that became artifacts leave gaps, and a gap must be written as null.
    while (marks.length < id) marks.push(null)
    marks[id] = tag
    this.#marks.set(page, marks)
  }

  addObject(object: number, tag: Reference): void {
    this.#objects.push([object, tag])
  }

  addId(id: PdfString, tag: Reference): void {
    this.#ids.push([id, tag])
  }

  write(tree: Map<string, PdfValue>): void {
    const pages = pagesOf(this.#document)
    const entries: PdfValue[] = pages.flatMap((page, key) => {
      dictionaryAt(this.#document, page).set('StructParents', key)
      return [key, addObject(this.#document, this.#marks.get(page.number) ?? [])]
    })
    this.#objects.forEach(([object, tag], position) => {
      dictionaryAt(this.#document, reference(object)).set('StructParent', pages.length + position)
      entries.push(pages.length + position, tag)
    })
    tree.set('ParentTree', addObject(this.#document, dictionary({ Nums: entries })))
    tree.set('ParentTreeNextKey', pages.length + this.#objects.length)
    tree.delete('IDTree')
    if (this.#ids.length > 0) tree.set('IDTree', addObject(this.#document, this.#idTree()))
  }

  // A name tree is searched by bytes, so it is sorted by them (ISO 32000-1, 7.9.6).
  #idTree(): PdfValue {
    const sorted = this.#ids.toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : a.bytes > b.bytes ? 1 : 0))
    return dictionary({ Names: sorted.flat() })
  }
}
