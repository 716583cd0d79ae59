import type { PageText, TextRun } from '../../pdf/text/page-text.ts'
import { quote } from '../../quote.ts'
import { type Difference, pageName } from './difference.ts'
import type { PlacedRun } from './placed-run.ts'

/**
 * No two texts lie on one another, and nothing is cut off at the edge of the page or of anything else. What a picture
 * does with its letters is its own affair: it may draw them twice, for a rim around them, and cut them at its edge.
 */
export function checkLayout(
  pages: readonly PageText[],
  placed: readonly PlacedRun[],
  front: number,
): readonly Difference[] {
  const pictured = new Set(placed.flatMap((one) => (one.pictured ? [one.run] : [])))
  return pages.flatMap(({ runs }, sheet) => {
    const written = runs.filter((run) => !run.artifact && run.text.trim() !== '' && !pictured.has(run))
    const place = { sheet, page: pageName(sheet, front) }
    const differ = (kind: 'cut' | 'overlap', { y, text }: TextRun, what: string): Difference => {
      return { kind, ...place, where: `${Math.round(y)} px from the top`, what: `${quote(text.trim())} ${what}` }
    }
    const part = written.find(({ cut }) => cut)
    const pair = firstOverlap(written)
    return [
      ...(part ? [differ('cut', part, 'is cut off')] : []),
      ...(pair ? [differ('overlap', pair.upper, `and ${quote(pair.lower.text.trim())} lie on one another`)] : []),
    ]
  })
}

// What ink reaches: capitals and figures two thirds of the size above the baseline, descenders a fifth below.
const above = 0.66
const below = 0.2

/** Sorted by their upper ends, texts are compared only with those that begin before they end. */
function firstOverlap(runs: readonly TextRun[]): { readonly upper: TextRun; readonly lower: TextRun } | undefined {
  const sorted = runs.toSorted((one, other) => topOf(one) - topOf(other))
  for (const [index, upper] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const lower = sorted[next]
      if (lower === undefined || topOf(lower) > bottomOf(upper)) break
      if (overlap(upper, lower)) return { upper, lower }
    }
  }
  return undefined
}

/**
 * A third of the smaller size in both directions. Less is kerning, a raised number or an accent; the ink of lines that
 * are set solid overlaps nowhere.
 */
function overlap(one: TextRun, other: TextRun): boolean {
  const least = Math.min(one.size, other.size) / 3
  const across = Math.min(rightOf(one), rightOf(other)) - Math.max(one.x, other.x)
  const down = Math.min(bottomOf(one), bottomOf(other)) - Math.max(topOf(one), topOf(other))
  return across > least && down > least
}

/** Without the spaces there, of a quarter of the size each: one may have been added where the next text begins. */
function rightOf({ x, width, size, text, rightToLeft }: TextRun): number {
  const rest = rightToLeft ? text.trimStart() : text.trimEnd()
  return x + width - (text.length - rest.length) * size * 0.25
}

function topOf({ y, size }: TextRun): number {
  return y - size * above
}

function bottomOf({ y, size }: TextRun): number {
  return y + size * below
}
