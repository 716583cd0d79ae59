import type { MeasuredColumn, MeasuredNote, PageRoom } from './measured.ts'
import type { PlannedNote } from './page-plan.ts'

/** A note of which lines are still to be printed. */
export interface OpenNote {
  readonly id: string
  /** The next line to print. */
  readonly from: number
  /** It was called on an earlier page, so it may wait for those before it. */
  readonly carried: boolean
}

/** What of some notes stands on one page, and what is left. */
export interface PlacedNotes {
  readonly notes: readonly PlannedNote[]
  readonly height: number
  readonly left: readonly OpenNote[]
  /** Every note called on this page begins on it, one left of the page before goes on, and none leaves a line alone. */
  readonly proper: boolean
}

export const noNotes: PlacedNotes = { notes: [], height: 0, left: [], proper: true }

/** A note divides so that at least this many of its lines stand on either page. */
const fewestLines = 2

/** Put notes into the room below the text, in order, and divide the one that does not fit. */
export function placeNotes(
  open: readonly OpenNote[],
  available: number,
  measured: MeasuredColumn['notes'],
  room: PageRoom,
): PlacedNotes {
  if (open.length === 0) return noNotes
  const notes: PlannedNote[] = []
  let height = 0
  for (const [index, next] of open.entries()) {
    const note = measured.get(next.id)
    if (!note) continue
    const space = notes.length === 0 ? room.aboveNotes : room.betweenNotes
    const to = lastThatFits(note, next.from, available - height - space)
    if (to > next.from) {
      height += space + heightOf(note, next.from, to)
      notes.push({ id: next.id, from: next.from, to })
    }
    if (to < note.lines.length) return divided(notes, height, open, index, to)
  }
  return { notes, height, left: [], proper: true }
}

/** Put one line of the first note on a page, however tall it is, so that the notes come to an end. */
export function placeOneLine(
  open: readonly OpenNote[],
  measured: MeasuredColumn['notes'],
  room: PageRoom,
): PlacedNotes {
  const [first, ...others] = open
  if (!first) return noNotes
  const { lines } = measured.get(first.id) ?? { lines: [] }
  const to = first.from + 1
  const rest = to < lines.length ? [{ ...first, from: to, carried: true }] : []
  const height = room.aboveNotes + (lines[first.from] ?? 0)
  return { notes: [{ id: first.id, from: first.from, to }], height, left: [...rest, ...others], proper: true }
}

function divided(
  notes: readonly PlannedNote[],
  height: number,
  open: readonly OpenNote[],
  index: number,
  to: number,
): PlacedNotes {
  const left = open.slice(index).map((note, each) => ({ ...note, from: each === 0 ? to : note.from, carried: true }))
  const begun = (open[index]?.carried ?? false) || to > 0
  const rest = open.slice(index + 1)
  // Whoever turns the page to read on finds the first of them there.
  const goesOn = notes.length > 0 || open[0]?.carried !== true
  return { notes, height, left, proper: begun && goesOn && rest.every(({ carried }) => carried) }
}

/** The line after the last that fits, such that neither part of the note is a single line. */
function lastThatFits({ lines }: MeasuredNote, from: number, available: number): number {
  let to = from
  let height = 0
  while (to < lines.length && height + (lines[to] ?? 0) <= available) {
    height += lines[to] ?? 0
    to++
  }
  if (to === lines.length) return to
  const divided = Math.min(to, lines.length - fewestLines)
  return divided - from >= fewestLines ? divided : from
}

/** How tall some lines of a note are. */
export function heightOf({ lines }: MeasuredNote, from: number, to: number): number {
  let height = 0
  for (let line = from; line < to; line++) height += lines[line] ?? 0
  return height
}
