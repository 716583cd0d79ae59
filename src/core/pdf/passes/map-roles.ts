import { catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import { dictionary, name } from '../objects.ts'

/** Says what the tags of PDF 2.0 that Chromium writes are in PDF 1.7 (ISO 14289-1, 7.1). */
export function mapRoles(document: PdfDocument): void {
  const tree = dictionaryAt(document, catalogOf(document).get('StructTreeRoot'))
  tree.set('RoleMap', dictionary({ Em: name('Span'), Strong: name('Span'), Aside: name('Note') }))
}
