import type { Nodes } from 'mdast'
import type { Rule } from '../rule.ts'
import { childrenOf, every, placeIn } from '../walk.ts'

/** A recommendation says something. */
export const recommendationHasText: Rule = {
  id: 'recommendation-has-text',
  summary: 'Every recommendation says what should be done.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'containerDirective')) {
      if (visited.node.name !== 'recommendation' || hasWords(visited.node)) continue
      const hint = 'Write what should be done between `:::recommendation{…}` and `:::`.'
      say({ place: placeIn(visited), text: 'Unexpected recommendation without text', hint })
    }
  },
}

function hasWords(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value.trim() !== ''
    case 'link':
      return true
    default:
      return childrenOf(node).some(hasWords)
  }
}
