import type { PdfDocument } from '../document.ts'
import { isReference, type PdfValue } from '../objects.ts'
import { readTextFont, type TextFont } from './text-font.ts'

/** The fonts of a document, each read once, when it is first asked for. */
export function textFonts(document: PdfDocument): (value: PdfValue | undefined) => TextFont {
  const fonts = new Map<number, TextFont>()
  return (value) => {
    const key = isReference(value) ? value.number : -1
    const known = fonts.get(key) ?? readTextFont(document, value)
    if (key >= 0) fonts.set(key, known)
    return known
  }
}
