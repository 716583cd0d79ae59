import { toString as textOf } from 'mdast-util-to-string'
import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'
import { rawOf } from '../walk-matches.ts'

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
  },
}
