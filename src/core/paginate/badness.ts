import type { BreakBefore, PageRoom } from './measured.ts'

/** How bad it is to end a page where it may not well end, as the square of the white lines one would rather leave. */
const breakBadness: Readonly<Record<BreakBefore, number>> = {
  forced: 0,
  free: 0,
  lines: 7 ** 2,
  kept: 12 ** 2,
  bound: 1000 ** 2,
}

/** A note that goes on overleaf sends the reader after it. */
const dividedNote = 5 ** 2
/** One page more is worth no more than this. */
const onePage = 1

/** How bad one page is: its white space, where it ends, and whether a note goes on overleaf. */
export function badnessOf(
  page: { readonly free: number; readonly before: BreakBefore | 'end'; readonly dividesNote: boolean },
  room: PageRoom,
): number {
  const ends = page.before === 'end' || page.before === 'forced'
  const white = ends ? 0 : (page.free / room.line) ** 2
  const broken = page.before === 'end' ? 0 : breakBadness[page.before]
  return onePage + white + broken + (page.dividesNote ? dividedNote : 0)
}

/** A page that holds what no page can hold well is taken only where there is no other way. */
export const lastResort = 1e9
