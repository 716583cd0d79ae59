import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, standsIn } from '../walk.ts'

/** A note can send its reader to another note, but not hold one. */
export const noteHoldsNoNote: Rule = {
  id: 'note-holds-no-note',
  summary: 'A note calls no other note.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'footnoteReference')) {
      if (!standsIn(visited, 'footnoteDefinition')) continue
      const label = visited.node.label ?? visited.node.identifier
      const text = `Unexpected call of the note ${quote(`[^${label}]`)} inside a note`
      say({ place: placeIn(visited), text, hint: `Refer to it instead: ${quote(`[](#note:${label})`)}.` })
    }
  },
}
