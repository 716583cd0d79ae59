import type { ResolvedReport } from '../report.ts'
import { every } from './walk.ts'
import { type Match, matchesIn } from './walk-matches.ts'

/** Every match of a global pattern in the text of the Markdown files as typed: not in code, addresses or data. */
export function* matchesInProse(report: ResolvedReport, pattern: RegExp): Generator<Match> {
  const outside = new RegExp(`(?:https?://|www\\.)\\S+|(?<prose>${pattern.source})`, pattern.flags)
  for (const visited of every(report, 'text')) {
    // Cells from a CSV file have no place of their own, and straight quotation marks are its fences.
    if (!visited.node.position) continue
    for (const match of matchesIn(visited, report, outside)) if (match.found.groups?.['prose']) yield match
  }
}
