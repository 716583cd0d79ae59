import type { Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Rule, Say } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'
import { matchesIn, rawOf } from '../walk-matches.ts'

/** A line of dashes close below a paragraph makes a heading of the whole paragraph. */
export const headingIsHashed: Rule = {
  id: 'heading-is-hashed',
  summary: 'Headings begin with `#`, and no line of dashes makes one of the text above it.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'heading')) {
      const underline = /\n[\s>]*(?<line>=+|-+)[ \t]*$/.exec(rawOf(visited, report))?.groups?.['line']
      if (!underline || !visited.node.position) continue
      const text = `Unexpected ${quote(underline)} below text, which makes a heading of ${quote(textOf(visited.node))}`
      const hint = 'For a heading write `## …`; for a line across the page, put an empty line above the dashes.'
      say({ place: placeIn(visited), text, hint })
    }
    for (const visited of every(report, 'text')) {
      if (visited.parent?.node.type === 'paragraph' && visited.index === 0) sayUnspaced(visited, report, say)
    }
  },
}

/** One `#` may be that of a number; two begin nothing but a heading. */
function sayUnspaced(visited: Visited<Text>, report: ResolvedReport, say: Say): void {
  for (const { found, place } of matchesIn(visited, report, /^(?<signs>#{2,6})[^\s#].*/g)) {
    const signs = found.groups?.['signs'] ?? ''
    const hint = `Write ${quote(`${signs} ${found[0].slice(signs.length)}`)}.`
    say({ place, text: `Unexpected text right after ${quote(signs)}, expected a space`, hint })
  }
}
