import type { MeasuredColumn, PageRoom } from './measured.ts'
import type { PlannedNote } from './page-plan.ts'
import { heightOf, noNotes, type OpenNote, type PlacedNotes, placeNotes } from './place-notes.ts'

/** The notes of a page that grows item by item. */
export interface GrowingNotes {
  /** Adds a note to those that are to be printed. */
  add(note: OpenNote): void
  /** As `placeNotes` does; quick as long as all of them fit. */
  place(available: number): PlacedNotes
}

/** Begins with the notes that are left of the pages before. */
export function growingNotes(
  left: readonly OpenNote[],
  measured: MeasuredColumn['notes'],
  room: PageRoom,
): GrowingNotes {
  const open: OpenNote[] = []
  let whole: PlacedNotes = noNotes
  const add = (next: OpenNote) => {
    open.push(next)
    const note = measured.get(next.id)
    if (!note || next.from >= note.lines.length) return
    const printed: PlannedNote = { id: next.id, from: next.from, to: note.lines.length }
    const space = whole.notes.length === 0 ? room.aboveNotes : room.betweenNotes
    const height = whole.height + (space + heightOf(note, printed.from, printed.to))
    whole = { ...whole, notes: [...whole.notes, printed], height }
  }
  for (const note of left) add(note)
  return {
    add,
    place: (available) => (whole.height <= available ? whole : placeNotes(open, available, measured, room)),
  }
}
