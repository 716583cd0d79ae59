import { onceFor } from '../once-for.ts'
import type { Note, ResolvedReport, Target } from '../report.ts'

/** The note that a target is; unset for what is no note. */
export function noteOf({ node }: Target, { notes }: ResolvedReport): Note | undefined {
  return notesByNode(notes).get(node)
}

const notesByNode = onceFor((notes: ResolvedReport['notes']): ReadonlyMap<Target['node'], Note> => {
  return new Map(notes.map((note) => [note.node, note]))
})
