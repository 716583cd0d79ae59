import { arrayAt, dictionaryAt, nameAt, type PdfDocument, resolve, unpacked } from '../document.ts'
import { latin1 } from '../latin1.ts'
import { type Dictionary, isStream, type PdfValue } from '../objects.ts'
import { parseToUnicode } from './to-unicode.ts'

/** What reading needs of a font. */
export interface TextFont {
  /** Bytes of one code. */
  readonly codeLength: 1 | 2
  /** The code of the space, if it has one. */
  readonly space: number | undefined
  glyph(code: number): Glyph
}

export interface Glyph {
  readonly text: string
  /** How far it moves on, for a font of size 1. */
  readonly width: number
  /** What a font paints for a character that it lacks. */
  readonly isBox: boolean
}

/** Reads a font's characters and widths; throws where its codes are of a kind that neither browser writes. */
export function readTextFont(document: PdfDocument, value: PdfValue | undefined): TextFont {
  const font = dictionaryAt(document, value)
  const texts = toUnicodeOf(document, font)
  const isComposite = nameAt(document, font.get('Subtype')) === 'Type0'
  if (isComposite && nameAt(document, font.get('Encoding')) !== 'Identity-H') {
    throw new SyntaxError('Unexpected encoding of a font, expected `Identity-H`')
  }
  const width = isComposite ? compositeWidths(document, font) : simpleWidths(document, font)
  const glyphs = new Map<number, Glyph>()
  const glyph = (code: number) => {
    const known = glyphs.get(code)
    if (known !== undefined) return known
    const isBox = isComposite && code === 0
    const made = { text: (isBox ? undefined : texts.get(code)) ?? unknown, width: width(code), isBox }
    glyphs.set(code, made)
    return made
  }
  return { codeLength: isComposite ? 2 : 1, space: codeOf(' ', texts), glyph }
}

function codeOf(wanted: string, texts: ReadonlyMap<number, string>): number | undefined {
  for (const [code, text] of texts) if (text === wanted) return code
  return undefined
}

/** Stands for a glyph without a character, so that whoever compares sees a difference and where it is. */
const unknown = '\ufffd'

function toUnicodeOf(document: PdfDocument, font: Dictionary): ReadonlyMap<number, string> {
  const map = resolve(document, font.get('ToUnicode'))
  return isStream(map) ? parseToUnicode(latin1(unpacked(document, map))) : new Map()
}

// ISO 32000-1, 9.7.4.3: `first [widths]` or `first last width`, in thousandths.
function compositeWidths(document: PdfDocument, font: Dictionary): (code: number) => number {
  const descendant = dictionaryAt(document, arrayAt(document, font.get('DescendantFonts'))[0])
  const widths = new Map<number, number>()
  const values = arrayAt(document, descendant.get('W')).map((value) => resolve(document, value))
  for (let at = 0; at + 1 < values.length; ) {
    const [first, second, third] = values.slice(at, at + 3)
    if (Array.isArray(second)) second.forEach((width, index) => void widths.set(Number(first) + index, Number(width)))
    else for (let code = Number(first); code <= Number(second); code++) widths.set(code, Number(third))
    at += Array.isArray(second) ? 2 : 3
  }
  const usual = Number(resolve(document, descendant.get('DW')) ?? 1000)
  return (code) => (widths.get(code) ?? usual) / 1000
}

// A Type 3 font measures in units of its own.
function simpleWidths(document: PdfDocument, font: Dictionary): (code: number) => number {
  const first = Number(resolve(document, font.get('FirstChar')) ?? 0)
  const widths = arrayAt(document, font.get('Widths')).map((value) => Number(resolve(document, value)))
  const scale = Number(arrayAt(document, font.get('FontMatrix'))[0] ?? 0.001)
  return (code) => (widths[code - first] ?? 0) * scale
}
