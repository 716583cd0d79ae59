import type { Layout } from '../lay-out.ts'
import type { MeasuredSheet } from '../sheet.ts'

/** What was planned before printing, as far as it can be read back. */
export interface PrintPlan {
  /** Sheets before page 1: cover and contents. */
  readonly front: number
  /** By anchor, the page that is printed in the contents and in references. */
  readonly pages: ReadonlyMap<string, string>
  /** By the anchor of each note: `note-12`. */
  readonly notes: ReadonlyMap<string, PlannedNotePages>
}

/** Sheets count from 0, cover and contents among them. */
export interface PlannedNotePages {
  /** The sheet of the call under which the note is printed: the first. */
  readonly call: number
  /** The sheet of the note's first line. */
  readonly start: number
}

/** The plan behind a layout. Linear. */
export function printPlanOf({ text }: Pick<MeasuredSheet, 'text'>, { front, pages, text: planned }: Layout): PrintPlan {
  const calls = new Map<string, number>()
  const starts = new Map<string, number>()
  for (const [index, { from, to, notes }] of planned.entries()) {
    const called = text.items.slice(from, to).flatMap((item) => item.notes)
    for (const id of called) if (!calls.has(id)) calls.set(id, front + index)
    for (const note of notes) if (note.from === 0) starts.set(note.id, front + index)
  }
  const notes = [...calls].flatMap(([id, call]) => {
    const start = starts.get(id)
    return start === undefined ? [] : [[id, { call, start }] as const]
  })
  return { front, pages, notes: new Map(notes) }
}
