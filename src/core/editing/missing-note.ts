import type { Message } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { newNote } from './new-note.ts'
import { offsetAt } from './offset-at.ts'
import type { Edit } from './rename.ts'

/** The note that a call lacks, by the message that says so; unset for any other message. */
export function missingNote(
  { rule, place }: Message,
  { texts }: Pick<ResolvedReport, 'texts'>,
): { readonly call: string; readonly edit: Edit } | undefined {
  const text = texts.get(place.file)
  if (rule !== 'note-is-defined' || text === undefined) return undefined
  const call = text.slice(offsetAt(text, place.start), offsetAt(text, place.end))
  const label = /^\[\^([^\s\][]+)\]$/.exec(call)?.[1]
  return label === undefined ? undefined : { call, edit: newNote(label, place.file, text) }
}
