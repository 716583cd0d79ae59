import { catalogOf, type PdfDocument, pagesOf } from '../document.ts'
import { dictionary, name, type PdfValue } from '../objects.ts'
import type { PageLabels } from '../pdf-metadata.ts'

/** Gives the front pages no number and calls the page after them 1, as printed on it (ISO 32000-1, 12.4.2). */
export function labelPages(document: PdfDocument, { coverPages }: PageLabels): void {
  const unnumbered: PdfValue[] = coverPages > 0 ? [0, new Map()] : []
  const numbered = coverPages < pagesOf(document).length ? [coverPages, dictionary({ S: name('D'), St: 1 })] : []
  catalogOf(document).set('PageLabels', dictionary({ Nums: [...unnumbered, ...numbered] }))
}
