import { destinationId } from './destination-id.ts'
import { arrayAt, catalogOf, dictionaryAt, type PdfDocument, pagesOf } from './document.ts'
import { isReference } from './objects.ts'
import { readPdf } from './read-pdf.ts'

/** The page (from 0) of every id that a link in the document leads to. */
export function readDestinations(bytes: Uint8Array): ReadonlyMap<string, number> {
  return destinationsOf(readPdf(bytes))
}

/** The number of pages. */
export function countPages(bytes: Uint8Array): number {
  return pagesOf(readPdf(bytes)).length
}

function destinationsOf(document: PdfDocument): ReadonlyMap<string, number> {
  const order = new Map(pagesOf(document).map((page, index) => [page.number, index]))
  const found = new Map<string, number>()
  for (const [name, value] of dictionaryAt(document, catalogOf(document).get('Dests'))) {
    const [target] = arrayAt(document, value)
    const page = isReference(target) ? order.get(target.number) : undefined
    if (page !== undefined) found.set(destinationId(name), page)
  }
  return found
}
