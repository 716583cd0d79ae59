import { quote } from '../../quote.ts'
import { definitionsOf, givesAddress, keyOf, keysUsed } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** A definition that no link uses is printed nowhere, nor is the second one of a label. */
export const linkDefinitionIsUsed: Rule = {
  id: 'link-definition-is-used',
  summary: 'Every link definition is used by a link, and has a label of its own.',
  severity: 'warning',
  check(report, say) {
    const first = definitionsOf(report)
    const used = keysUsed(report)
    for (const visited of every(report, 'definition')) {
      const place = placeIn(visited)
      const written = `[${visited.node.label ?? visited.node.identifier}]`
      const other = first.get(keyOf(visited))
      if (other && other.node !== visited.node) {
        const related = [{ place: placeIn(other), text: 'the first, which is used' }]
        const hint = 'Give it another label, or take it out.'
        say({ place, text: `Unexpected second definition of ${quote(written)}, which is never used`, hint, related })
      } else if (!used.has(keyOf(visited)) && givesAddress(visited.node)) {
        const hint = `Link to it with ${quote(`[words]${written}`)}, or to print the line, write ${quote(`\\${written}:`)}.`
        say({ place, text: `Unexpected definition of ${quote(written)}, which no link uses`, hint })
      }
    }
  },
}
