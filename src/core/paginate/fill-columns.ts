import type { MeasuredItem, Spread } from './measured.ts'

/** How items stand in columns side by side. */
export interface FilledColumns {
  /** The first item of each column that holds something. */
  readonly starts: readonly number[]
  /** The item after the last. */
  readonly to: number
  readonly height: number
  /** What of the height stays white, if that were spread over all columns. */
  readonly white: number
}

/** Lines of one height differ by parts of a pixel. */
const rounding = 0.5

/**
 * Fill columns one after the other, so that the tallest is as low as can be. With what was filled before, up to an
 * earlier item, it takes less long.
 *
 * A column ends where a page may well end, so that no heading stands alone at its foot.
 */
export function fillColumns(items: readonly MeasuredItem[], spread: Spread, before?: FilledColumns): FilledColumns {
  if (before && isLengthened(before, items, spread)) return filledFrom(before.starts, items, spread)
  let height = before?.height ?? 0
  for (;;) {
    const { starts, missing } = fillTo(height, items, spread)
    if (missing === undefined) return filledFrom(starts, items, spread)
    height = missing
  }
}

/** Whether all that is new has room below the last column. */
function isLengthened({ starts, height }: FilledColumns, items: readonly MeasuredItem[], { to }: Spread): boolean {
  const last = starts.at(-1)
  return last !== undefined && heightOf(last, to, items) <= height + rounding
}

/** What stands in columns of a height; `missing`: the next height at which more would. */
function fillTo(
  height: number,
  items: readonly MeasuredItem[],
  { from, to, columns }: Spread,
): { readonly starts: readonly number[]; readonly missing?: number } {
  const starts: number[] = []
  let missing = Number.POSITIVE_INFINITY
  let start = from
  while (start < to && starts.length < columns) {
    const end = lastEnd(start, to, height, items)
    if (end < to) missing = Math.min(missing, heightOf(start, nextEnd(end, to, items), items))
    if (end === start) return { starts, missing }
    starts.push(start)
    start = end
  }
  return start < to ? { starts, missing } : { starts }
}

/** The end of what fits below a start; the start itself where nothing does. */
function lastEnd(start: number, to: number, height: number, items: readonly MeasuredItem[]): number {
  let low = start
  let high = to
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (heightOf(start, middle, items) <= height + rounding) low = middle
    else high = middle - 1
  }
  while (low > start && low < to && !mayEnd(low, items)) low--
  return low
}

function nextEnd(end: number, to: number, items: readonly MeasuredItem[]): number {
  let next = end + 1
  while (next < to && !mayEnd(next, items)) next++
  return next
}

function mayEnd(index: number, items: readonly MeasuredItem[]): boolean {
  return items[index]?.before === 'free'
}

function heightOf(from: number, to: number, items: readonly MeasuredItem[]): number {
  return (items[to - 1]?.bottom ?? 0) - (items[from]?.top ?? 0)
}

function filledFrom(starts: readonly number[], items: readonly MeasuredItem[], { to, columns }: Spread): FilledColumns {
  const heights = starts.map((start, index) => heightOf(start, starts[index + 1] ?? to, items))
  const height = Math.max(0, ...heights)
  return { starts, to, height, white: height - heights.reduce((sum, each) => sum + each, 0) / columns }
}
