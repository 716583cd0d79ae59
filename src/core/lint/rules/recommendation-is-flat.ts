import type { Rule } from '../rule.ts'
import { ancestors, every, placeIn, type Visited } from '../walk.ts'
import { whatItStandsIn } from '../what-it-stands-in.ts'
import { isClosed } from '../written-directive.ts'

/** A recommendation is no part of a list, a quotation, a note or another recommendation, and holds no list of them. */
export const recommendationIsFlat: Rule = {
  id: 'recommendation-is-flat',
  summary: 'A recommendation stands in the text by itself.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'containerDirective')) {
      if (visited.node.name !== 'recommendation') continue
      const around = whatItStandsIn(visited)
      // Where a fence was not closed, `directive-is-closed` has said so.
      if (around === undefined || !isClosed(visited, report)) continue
      const text = `Unexpected recommendation inside ${around}, expected it to stand in the text by itself`
      say({ place: placeIn(visited), text, hint: `Move it below, at the start of a line.` })
    }
    for (const visited of every(report, 'leafDirective')) {
      if (visited.node.name !== 'recommendations' || !isInRecommendation(visited)) continue
      const text =
        'Unexpected list of recommendations inside a recommendation, expected it to stand in the text by itself'
      say({ place: placeIn(visited), text, hint: 'Move it below the recommendation.' })
    }
  },
}

function isInRecommendation(visited: Visited): boolean {
  return [...ancestors(visited)].some(
    ({ node }) => node.type === 'containerDirective' && node.name === 'recommendation',
  )
}
