import { placeOf } from '../../place.ts'
import { quote } from '../../quote.ts'
import type { RecommendationTarget, ResolvedReport } from '../../report.ts'
import type { Rule, Say } from '../rule.ts'
import { every } from '../walk.ts'

/** Every recommendation is found again in a printed list. */
export const recommendationIsListed: Rule = {
  id: 'recommendation-is-listed',
  summary: 'Every recommendation stands in a list that the report prints.',
  severity: 'warning',
  check(report, say) {
    const printed = listsPrinted(report)
    for (const list of ['priority', 'other'] as const) {
      const missing = printed.has(list) ? [] : report.recommendations.filter((target) => target.list === list)
      const [first] = inText(missing, report)
      if (first) sayMissing(first, missing.length, say)
    }
  },
}

function sayMissing({ node, section, list, id, automatic }: RecommendationTarget, count: number, say: Say): void {
  const named = automatic ? 'recommendation' : `recommendation ${quote(id)}`
  const more = count === 1 ? '' : `, as with ${count - 1} more`
  const text = `Unexpected ${named} in no printed list${more}`
  say({ place: placeOf(node, section), text, hint: `Put \`::recommendations{list=${list}}\` where the list belongs.` })
}

function listsPrinted(report: ResolvedReport): ReadonlySet<string> {
  const directives = every(report, 'leafDirective').filter(({ node }) => node.name === 'recommendations')
  return new Set(directives.map(({ node }) => node.attributes?.['list'] ?? ''))
}

/** Recommendations come in the order of their numbers; an author reads from the top. */
function inText(targets: readonly RecommendationTarget[], report: ResolvedReport): readonly RecommendationTarget[] {
  const wanted = new Map(targets.map((target) => [target.node, target]))
  return every(report, 'containerDirective').flatMap(({ node }) => wanted.get(node) ?? [])
}
