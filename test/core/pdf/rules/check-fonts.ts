import { arrayAt, dictionaryAt, nameAt, type PdfDocument } from '../../../../src/core/pdf/document.ts'
import { type Dictionary, isDictionary } from '../../../../src/core/pdf/objects.ts'

/** Every font stands in the file, as outlines and not as drawings, and says which letters its shapes are. */
export function checkFonts(document: PdfDocument): readonly string[] {
  return document.objects.flatMap((value) => {
    if (!isDictionary(value) || nameAt(document, value.get('Type')) !== 'Font') return []
    const kind = nameAt(document, value.get('Subtype')) ?? ''
    // Part of a composite font, which is looked at as a whole.
    if (kind.startsWith('CIDFont')) return []
    const name = nameAt(document, value.get('BaseFont')) ?? kind
    return [
      ...(kind === 'Type3' ? [`7.21 ${name} is drawn, and no font`] : []),
      ...(kind === 'Type3' || isEmbedded(document, value) ? [] : [`7.21.4.1 ${name} is not in the file`]),
      ...(value.has('ToUnicode') ? [] : [`7.21.7 ${name} does not say its letters`]),
    ]
  })
}

function isEmbedded(document: PdfDocument, font: Dictionary): boolean {
  const [descendant] = arrayAt(document, font.get('DescendantFonts'))
  const described = descendant === undefined ? font : dictionaryAt(document, descendant)
  const descriptor = dictionaryAt(document, described.get('FontDescriptor'))
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))
}
