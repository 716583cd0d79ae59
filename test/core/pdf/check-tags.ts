import { catalogOf, dictionaryAt, type PdfDocument, unpacked } from '../../../src/core/pdf/document.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { readTags } from '../../../src/core/pdf/read-tags.ts'
import { textOf } from '../../../src/core/pdf/text-string.ts'
import { checkContent } from './rules/check-content.ts'
import { checkFonts } from './rules/check-fonts.ts'
import { checkHeadings } from './rules/check-headings.ts'
import { checkLinks } from './rules/check-links.ts'
import { checkParents } from './rules/check-parents.ts'
import { checkRoles } from './rules/check-roles.ts'
import { checkTables } from './rules/check-tables.ts'

/** What a finished PDF lacks of PDF/UA-1, as far as the files of Chromium can lack it; the numbers are ISO 14289-1's. */
export function checkTags(bytes: Uint8Array): readonly string[] {
  const document = readPdf(bytes)
  const root = readTags(document)
  if (root === undefined) return ['7.1 The document is not tagged']
  return [
    ...checkMetadata(document),
    ...checkContent(document),
    ...checkParents(document),
    ...checkRoles(document, root),
    ...checkHeadings(root),
    ...checkTables(document, root),
    ...checkLinks(document),
    ...checkFonts(document),
  ]
}

function checkMetadata(document: PdfDocument): readonly string[] {
  const catalog = catalogOf(document)
  const packet = Buffer.from(unpacked(document, catalog.get('Metadata'))).toString('utf8')
  const preferences = dictionaryAt(document, catalog.get('ViewerPreferences'))
  const marks = dictionaryAt(document, catalog.get('MarkInfo'))
  return [
    ...(packet.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['5 The metadata do not claim PDF/UA']),
    ...(marks.get('Marked') === true && marks.get('Suspects') !== true ? [] : ['6.2 The document is not marked']),
    ...(catalog.has('Metadata') ? [] : ['7.1 The document has no metadata']),
    ...(packet.includes('<dc:title>') ? [] : ['7.1 The metadata have no title']),
    ...(preferences.get('DisplayDocTitle') === true ? [] : ['7.1 The title is not displayed']),
    ...(textOf(catalog.get('Lang')) === '' ? ['7.2 The document has no language'] : []),
  ]
}
