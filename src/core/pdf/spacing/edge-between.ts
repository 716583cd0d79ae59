import { type Ink, inkOf, sizeOf } from './ink-of.ts'
import { pieceText } from './line-words.ts'
import type { MarkedLine } from './marked-lines.ts'

/** What the eye sees between two lines, of which the second is read after the first: the end of a line, a space or nothing. */
export type SeenEdge = 'line' | 'space' | 'nothing'

/** What stands between two lines. */
export function edgeBetween(before: MarkedLine, after: MarkedLine): SeenEdge {
  // What one mark shows on one line is one line.
  if (before.page !== after.page || before.mark === after.mark) return 'line'
  // Nearly always that is all there is to see, and where the ink is need not be read.
  if (isBelow(before, after, [...sizesOf(before), ...sizesOf(after)])) return 'line'
  const [one, other] = [extentOf(before), extentOf(after)]
  if (isBelow(before, after, [one.size, other.size])) return 'line'
  const gap = Math.min(Math.abs(other.left - one.right), Math.abs(one.left - other.right))
  // The narrowest space of a font is a fifth of its size; kerning and side bearings stay below a tenth.
  return gap > Math.min(one.size, other.size) * 0.15 ? 'space' : 'nothing'
}

/** A line of text is at least as far from the next as its size; raised numbers stay below half of it. */
function isBelow(before: MarkedLine, after: MarkedLine, sizes: readonly number[]): boolean {
  return Math.abs(before.y - after.y) > Math.max(...sizes) * 0.6
}

function sizesOf({ page, pieces }: MarkedLine): readonly number[] {
  return pieces.map((piece) => sizeOf(page, piece))
}

/** Without spaces, which from right to left are painted first. */
function extentOf({ page, pieces }: MarkedLine): Ink {
  const shown = pieces.length === 1 ? pieces : pieces.filter((piece) => pieceText(page, piece).trim() !== '')
  const inks = shown.map((piece) => inkOf(page, piece))
  return {
    left: Math.min(...inks.map(({ left }) => left)),
    right: Math.max(...inks.map(({ right }) => right)),
    size: Math.max(...inks.map(({ size }) => size)),
  }
}
