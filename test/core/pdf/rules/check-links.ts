import {
  arrayAt,
  catalogOf,
  dictionaryAt,
  nameAt,
  type PdfDocument,
  pagesOf,
} from '../../../../src/core/pdf/document.ts'
import { isReference, type PdfValue, type Reference } from '../../../../src/core/pdf/objects.ts'
import { textOf } from '../../../../src/core/pdf/text-string.ts'

/** Each link says where it leads, and is reached in the order of the tags, by its own. */
export function checkLinks(document: PdfDocument): readonly string[] {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  const parents = arrayAt(document, dictionaryAt(document, tree.get('ParentTree')).get('Nums'))
  return pagesOf(document).flatMap((page, index) => {
    const links = arrayAt(document, dictionaryAt(document, page).get('Annots'))
    const isOrdered = links.length === 0 || nameAt(document, dictionaryAt(document, page).get('Tabs')) === 'S'
    return [
      ...(isOrdered ? [] : [`7.18.3 Page ${index + 1} has links in no order`]),
      ...links.flatMap((link) =>
        checkLink(document, link, parents).map((text) => `7.18.5 A link of page ${index + 1} ${text}`),
      ),
    ]
  })
}

function checkLink(document: PdfDocument, annotation: PdfValue, parents: readonly PdfValue[]): readonly string[] {
  const link = dictionaryAt(document, annotation)
  const at = parents.findIndex((key, place) => place % 2 === 0 && key === link.get('StructParent'))
  const tag = dictionaryAt(document, parents[at + 1])
  const kids = arrayAt(document, tag.get('K')).map((kid) => dictionaryAt(document, kid).get('Obj'))
  const isTagged = kids.some((kid) => isReference(kid) && isSame(kid, annotation))
  return [
    ...(textOf(link.get('Contents')) === '' ? ['has no description'] : []),
    ...(isTagged && nameAt(document, tag.get('S')) === 'Link' ? [] : ['has no tag']),
  ]
}

function isSame({ number }: Reference, other: PdfValue): boolean {
  return isReference(other) && other.number === number
}
