import type { Place } from '../../message.ts'
import { labelsIn } from '../labels-in.ts'
import { newNote } from '../new-note.ts'
import type { Completion, Typing } from './completion.ts'

/** A note that is not there yet, under the label that is typed or the next free number, and the words it is called by. */
export function completeNewNote({ file, text }: Typing, typed: string, place: Place): readonly Completion[] {
  const labels = labelsIn(text).map((label) => label.toLowerCase())
  const label = typed === '' ? freeNumber(labels) : typed
  // Who has typed half of a label means that one, and an editor would put what is typed to the letter above it.
  const isHalf = typed !== '' && labels.some((other) => other.includes(typed.toLowerCase()))
  if (!file.endsWith('.md') || isHalf || !/^[\p{L}\p{N}_.-]+$/u.test(label)) return []
  const also = newNote(label, file, text)
  const isAtEnd = also.place.start.line === place.end.line && also.place.start.column === place.end.column
  const item = { label, kind: 'new-note', detail: 'A new note, at the end of the file', place } as const
  // An editor does not write twice at one place.
  if (isAtEnd) return [{ ...item, text: `${label}]${also.text}`, snippet: `${label}]$0${also.text}` }]
  return [{ ...item, text: `${label}]`, also }]
}

function freeNumber(labels: readonly string[]): string {
  for (let number = 1; ; number++) if (!labels.includes(String(number))) return String(number)
}
