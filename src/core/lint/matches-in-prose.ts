import { onceFor } from '../once-for.ts'
import type { ResolvedReport } from '../report.ts'
import { everyIn, type Stretch, stretchesOf } from './walk.ts'
import { type Match, matchesIn } from './walk-matches.ts'

/**
 * Every match of a global pattern in the text of the Markdown files as typed: not in code, addresses or data. A section
 * is looked through once for the same object of a pattern.
 */
export function matchesInProse(report: ResolvedReport, pattern: RegExp): readonly Match[] {
  const find = finderOf(pattern)
  return stretchesOf(report).flatMap((stretch) => find(stretch, report))
}

const finderOf = onceFor(({ source, flags }: RegExp) => {
  const outside = new RegExp(`(?:https?://|www\\.)\\S+|(?<prose>${source})`, flags)
  return onceFor((stretch: Stretch, { texts }: ResolvedReport) => matchesOf(stretch, { texts }, outside))
})

function matchesOf(stretch: Stretch, texts: Pick<ResolvedReport, 'texts'>, outside: RegExp): readonly Match[] {
  return everyIn(stretch, 'text').flatMap((visited) => {
    // Cells from a CSV file have no place of their own, and straight quotation marks are its fences.
    if (!visited.node.position) return []
    return [...matchesIn(visited, texts, outside)].filter(({ found }) => found.groups?.['prose'])
  })
}
