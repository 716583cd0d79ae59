import type { Catalogue } from '../catalogue.ts'
import type { Incoming } from './incoming.ts'
import { idInNotes } from './notes-of.ts'

/** What a PO file brings back. */
export function incomingOf({ entries }: Catalogue): readonly Incoming[] {
  const live = entries.filter(({ obsolete }) => !obsolete)
  return live.map(({ context, source, translation, fuzzy, comments, notes, ...entry }) => ({
    id: idInNotes(notes),
    context,
    source,
    translation,
    fuzzy,
    comments,
    line: entry.translationLine ?? entry.line,
  }))
}
