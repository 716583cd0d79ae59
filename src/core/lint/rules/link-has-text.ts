import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { schemeOf } from '../../address.ts'
import { quote } from '../../quote.ts'
import { everyLink } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { childrenOf, placeIn } from '../walk.ts'

/** Rapporteur writes the words of a reference to the report itself; those of an address only its author knows. */
export const linkHasText: Rule = {
  id: 'link-has-text',
  summary: 'Every link to a web address has words.',
  severity: 'error',
  check(report, say) {
    for (const { visited, address } of everyLink(report)) {
      if (!schemeOf(address) || textOf(visited.node).trim() !== '' || holdsImage(visited.node)) continue
      const text = `Unexpected link to ${quote(address)} without words, which nobody can see`
      say({
        place: placeIn(visited),
        text,
        hint: 'Write words between `[` and `]`; to print the address, write it between `<` and `>`.',
      })
    }
  },
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference' || childrenOf(node).some(holdsImage)
}
