import { dictionaryAt, type PdfDocument, pagesOf } from '../document.ts'
import type { Dictionary, PdfValue } from '../objects.ts'
import type { TextFont } from '../text/text-font.ts'
import { showing } from './glyphs-in.ts'

/** What a page paints, and with which fonts. */
export interface PaintedPage {
  readonly number: number
  readonly content: string
  /** The font that the page calls by a name. */
  fontOf(name: string): TextFont
  /** What shows a space behind text of a font; nothing where no font of the document has one. */
  spaceIn(name: string): string
}

/** Reads a font. */
export type ReadFont = (value: PdfValue | undefined) => TextFont

/** Looks for the fonts of a page. */
export function paintedPage(document: PdfDocument, number: number, content: string, read: ReadFont): PaintedPage {
  const fonts = fontsOf(document, document.objects[number])
  const known = new Map<string, TextFont>()
  const fontOf = (name: string) => {
    const font = known.get(name) ?? read(fonts.get(name))
    known.set(name, font)
    return font
  }
  const spaceIn = (name: string) => {
    const own = fontOf(name)
    if (own.space !== undefined) return `${showing(own.space, own)}\n`
    const other = fontWithSpace(document, read)
    if (other === undefined) return ''
    // Small and where the last letter is, to be within the page.
    fonts.set(nameOfOther, other.value)
    return `/${nameOfOther} 1 Tf\n0 0 Td ${showing(other.space, other.font)}\n`
  }
  return { number, content, fontOf, spaceIn }
}

// Chromium numbers its fonts.
const nameOfOther = 'FSpace'

function fontsOf(document: PdfDocument, page: PdfValue | undefined): Dictionary {
  return dictionaryAt(document, dictionaryAt(document, dictionaryAt(document, page).get('Resources')).get('Font'))
}

/** A font that shows single words alone has no space; any other will do, because nothing is seen of it. */
function fontWithSpace(document: PdfDocument, read: ReadFont) {
  for (const page of pagesOf(document)) {
    for (const value of fontsOf(document, page).values()) {
      const font = read(value)
      if (font.space !== undefined) return { value, font, space: font.space }
    }
  }
  return undefined
}
