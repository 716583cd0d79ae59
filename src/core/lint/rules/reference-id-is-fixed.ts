import { placeOf } from '../../place.ts'
import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** A reference holds when a heading is reworded or a table is put before another. */
export const referenceIdIsFixed: Rule = {
  id: 'reference-id-is-fixed',
  summary: 'A reference names an id that an author gave, not one made from a wording or a number.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'link')) {
      const target = visited.node.data?.resolved?.target
      if (!target?.automatic) continue
      const text = `Unexpected reference to ${quote(`#${target.id}`)}, an id that changes with the text`
      const heading = target.node.type === 'heading'
      const hint = heading
        ? 'Add an id to the heading: `{#short-name}`.'
        : 'Add an id between the braces: `{#short-name}`.'
      say({
        place: placeIn(visited),
        text,
        hint,
        related: [{ place: placeOf(target.node, target.section), text: 'this has no id' }],
      })
    }
  },
}
