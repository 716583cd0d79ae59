import { type FilledColumns, fillColumns } from './fill-columns.ts'
import type { MeasuredColumn, Spread } from './measured.ts'

/** How tall items are. */
export interface TextHeight {
  readonly height: number
  /** What of it stays white in the columns of a list that goes on, if that were spread over all of them. */
  readonly white: number
}

/** How tall the items are from one to another, of which one asks with an end that never goes back. */
export function heightsFrom(from: number, { items, spreads }: MeasuredColumn): (to: number) => TextHeight {
  let next = spreads.findIndex((spread) => spread.to > from)
  /** What lists that ended are lower than they were measured, and how the one stands that has not. */
  let saved = 0
  let filled: FilledColumns | undefined
  const measured = (start: number, end: number) => (items[end - 1]?.bottom ?? 0) - (items[start]?.top ?? 0)
  return (to) => {
    for (let spread = spreads[next]; spread && spread.from < to; spread = spreads[next]) {
      const part = partOf(spread, from, to)
      filled = fillColumns(items, part, filled)
      const { height, white } = filled
      const less = measured(part.from, part.to) - height
      if (to < spread.to) return { height: measured(from, to) - saved - less, white }
      saved += less
      filled = undefined
      next++
    }
    return { height: measured(from, to) - saved, white: 0 }
  }
}

/** What of a list stands between two items. */
export function partOf(spread: Spread, from: number, to: number): Spread {
  return { ...spread, from: Math.max(spread.from, from), to: Math.min(spread.to, to) }
}
