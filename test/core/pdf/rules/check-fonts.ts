import {
  arrayAt,
  dictionaryAt,
  nameAt,
  type PdfDocument,
  pagesOf,
  unpacked,
} from '../../../../src/core/pdf/document.ts'
import { type Dictionary, isDictionary, type PdfValue } from '../../../../src/core/pdf/objects.ts'

/** Every font stands in the file, as outlines and not as drawings, and says which letters its shapes are. */
export function checkFonts(document: PdfDocument): readonly string[] {
  return [...checkShapes(document), ...document.objects.flatMap(checkFont(document))]
}

function checkFont(document: PdfDocument): (value: PdfValue | undefined) => readonly string[] {
  return (value) => {
    if (!isDictionary(value) || nameAt(document, value.get('Type')) !== 'Font') return []
    const kind = nameAt(document, value.get('Subtype')) ?? ''
    // Part of a composite font, which is looked at as a whole.
    if (kind.startsWith('CIDFont')) return []
    const name = nameAt(document, value.get('BaseFont')) ?? kind
    return [
      ...(kind === 'Type3' ? [`7.21 ${name} is drawn, and no font`] : []),
      ...(kind === 'Type3' || isEmbedded(document, value) ? [] : [`7.21.4.1 ${name} is not in the file`]),
      ...(value.has('ToUnicode') ? [] : [`7.21.7 ${name} does not say its letters`]),
      ...(namesNothing(document, value) ? [`7.21.7 ${name} says of a shape that it is character 0`] : []),
    ]
  }
}

/** What a font lacks, it prints as its first shape, an empty box. */
function checkShapes(document: PdfDocument): readonly string[] {
  return pagesOf(document).flatMap((page, index) => {
    const content = Buffer.from(unpacked(document, dictionaryAt(document, page).get('Contents'))).toString('latin1')
    const printed = [...content.matchAll(/^.*T[jJ]$/gm)].flatMap(([line]) => line.match(/<[\da-f]+>/gi) ?? [])
    return printed.some((codes) => /^<(?:[\da-f]{4})*0000/i.test(codes)) ? [`7.21.8 Page ${index + 1} has a box`] : []
  })
}

function isEmbedded(document: PdfDocument, font: Dictionary): boolean {
  const [descendant] = arrayAt(document, font.get('DescendantFonts'))
  const described = descendant === undefined ? font : dictionaryAt(document, descendant)
  const descriptor = dictionaryAt(document, described.get('FontDescriptor'))
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))
}

function namesNothing(document: PdfDocument, font: Dictionary): boolean {
  const map = Buffer.from(unpacked(document, font.get('ToUnicode'))).toString('latin1')
  return /<(?:0000|FEFF|FFFE)>\s*$/im.test(map)
}
