import {
  arrayAt,
  catalogOf,
  dictionaryAt,
  type PdfDocument,
  pagesOf,
  unpacked,
} from '../../../../src/core/pdf/document.ts'
import { isDictionary, isReference, type PdfValue } from '../../../../src/core/pdf/objects.ts'

/** Each mark on a page leads to a tag, and that tag to the mark. */
export function checkParents(document: PdfDocument): readonly string[] {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  const entries = arrayAt(document, dictionaryAt(document, tree.get('ParentTree')).get('Nums'))
  const parents = new Map(
    entries.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), entries[index + 1] ?? null] as const] : [])),
  )
  return pagesOf(document).flatMap((page, index) => {
    const entries = dictionaryAt(document, page)
    const tags = arrayAt(document, parents.get(Number(entries.get('StructParents'))))
    const content = Buffer.from(unpacked(document, entries.get('Contents'))).toString('latin1')
    const ids = [...content.matchAll(/<<\/MCID (\d+) ?>>BDC/g)].map(([, id]) => Number(id))
    const lost = ids.filter((id) => !marksOf(document, tags[id]).includes(`${page.number}:${id}`))
    return lost.map((id) => `7.1 Mark ${id} of page ${index + 1} has no tag`)
  })
}

function marksOf(document: PdfDocument, tag: PdfValue | undefined): readonly string[] {
  const entries = dictionaryAt(document, tag)
  const own = entries.get('Pg')
  return arrayAt(document, entries.get('K')).map((kid) => {
    if (!isDictionary(kid)) return `${isReference(own) ? own.number : ''}:${kid}`
    const page = kid.get('Pg')
    return `${isReference(page) ? page.number : ''}:${kid.get('MCID')}`
  })
}
