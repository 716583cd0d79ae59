import type { FootnoteDefinition } from 'mdast'
import { quote } from '../../quote.ts'
import { labelOf, notesByFile } from '../note-labels.ts'
import type { Rule } from '../rule.ts'
import { placeIn, type Visited } from '../walk.ts'

/** A label stands for one note of its file; Markdown drops the second. */
export const noteLabelIsUnique: Rule = {
  id: 'note-label-is-unique',
  summary: 'A label stands for one note of its file.',
  severity: 'error',
  check(report, say) {
    for (const notes of notesByFile(report).values()) {
      const first = new Map<string, Visited<FootnoteDefinition>>()
      for (const note of notes) {
        const other = first.get(note.node.identifier)
        if (!other) {
          first.set(note.node.identifier, note)
          continue
        }
        const text = `Unexpected second note ${quote(`[^${labelOf(note.node)}]`)}, expected a label of its own`
        say({ place: placeIn(note), text, related: [{ place: placeIn(other), text: 'the first stands here' }] })
      }
    }
  },
}
