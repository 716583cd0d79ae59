import { dictionaryAt, nameAt, type PdfDocument } from '../document.ts'
import { type Dictionary, isDictionary, type Name, name } from '../objects.ts'

/**
 * Names the fonts of a document anew: of one font each part has other letters, which must bear another name
 * (ISO 32000-1, 9.6.4).
 */
export function tellFontsApart(document: PdfDocument): void {
  let count = 0
  for (const font of [...document.objects]) {
    if (!isDictionary(font) || nameAt(document, font.get('Type')) !== 'Font') continue
    const [, face] = /^[A-Z]{6}\+(.*)$/.exec(nameAt(document, font.get('BaseFont')) ?? '') ?? []
    const inner = font.get('DescendantFonts')
    if (face === undefined || inner === undefined) continue
    const named = name(`${tagOf(count++)}+${face}`)
    font.set('BaseFont', named)
    for (const each of Array.isArray(inner) ? inner : [inner]) rename(document, dictionaryAt(document, each), named)
  }
}

function rename(document: PdfDocument, font: Dictionary, named: Name): void {
  font.set('BaseFont', named)
  const descriptor = dictionaryAt(document, font.get('FontDescriptor'))
  if (descriptor.has('FontName')) descriptor.set('FontName', named)
}

/** Six letters, as many as the standard asks for, which count from the last. */
function tagOf(count: number): string {
  const letters = Array.from({ length: 6 }, (_, place) => Math.floor(count / 26 ** place) % 26)
  return String.fromCharCode(...letters.reverse().map((letter) => 65 + letter))
}
