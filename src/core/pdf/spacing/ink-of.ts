import type { TextFont } from '../text/text-font.ts'
import type { Piece } from './marked-lines.ts'
import type { PaintedPage } from './painted-page.ts'

/** Where a piece of text begins and ends, and the size of its font, in points. */
export interface Ink {
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Measures a piece. */
export function inkOf({ content, fontOf }: PaintedPage, piece: Piece): Ink {
  const { glyphs, to, around } = piece
  const [, fontSize, a, x] = setting.exec(content.slice(piece.from, glyphs)) ?? []
  const scale = Number(a) * around.a
  const start = Number(x) * around.a + around.e
  const steps = content.slice(glyphs, to).match(firstNumbers)?.map(Number) ?? []
  const [first = 0] = content[glyphs] === '<' ? [] : steps
  const last =
    steps.reduce((sum, step) => sum + step, 0) + widthAtEnd(content, to, fontOf(piece.font)) * Number(fontSize)
  return { left: start + first * scale, right: start + last * scale, size: Number(fontSize) * Math.abs(scale) }
}

/** The size of its font alone, which takes less time. */
export function sizeOf({ content }: PaintedPage, { from, glyphs, around }: Piece): number {
  const [, fontSize, a] = setting.exec(content.slice(from, glyphs)) ?? []
  return Number(fontSize) * Math.abs(Number(a) * around.a)
}

const setting = /\/F\S* (\S+) Tf\n(\S+) \S+ \S+ \S+ (\S+) \S+ Tm\n$/

// A step stands before each glyph but the first.
const firstNumbers = /^-?[\d.]+(?= )/gm

function widthAtEnd(content: string, to: number, { codeLength, glyph }: TextFont): number {
  const code = content.lastIndexOf('<', to) + 1
  return glyph(Number.parseInt(content.slice(code, code + codeLength * 2), 16)).width
}
