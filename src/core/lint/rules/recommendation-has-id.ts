import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** A recommendation can be ranked, referred to and followed up. */
export const recommendationHasId: Rule = {
  id: 'recommendation-has-id',
  summary: 'Every recommendation has an id.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'containerDirective')) {
      if (visited.node.name !== 'recommendation' || visited.node.attributes?.['id']) continue
      const hint = 'Write `:::recommendation{#a-short-name}`.'
      say({ place: placeIn(visited), text: 'Unexpected recommendation without an id', hint })
    }
  },
}
