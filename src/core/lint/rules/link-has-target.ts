import { toString as textOf } from 'mdast-util-to-string'
import { quote } from '../../quote.ts'
import { brokenLinks } from '../broken-links.ts'
import { everyLink } from '../definitions.ts'
import type { Rule } from '../rule.ts'
import { placeIn } from '../walk.ts'

/** A link without an address looks like one and leads nowhere. */
export const linkHasTarget: Rule = {
  id: 'link-has-target',
  summary: 'Every link has an address.',
  severity: 'warning',
  check(report, say) {
    for (const { visited, address } of everyLink(report)) {
      if (address.trim() !== '' && address !== '#') continue
      const words = textOf(visited.node)
      const text = `Unexpected link ${words ? `${quote(words)} ` : ''}without an address`
      say({
        place: placeIn(visited),
        text,
        hint: 'Write `https://…` or the `#id` of a place in the report between the brackets, or take the link out.',
      })
    }
    for (const { kind, ...broken } of brokenLinks(report)) if (kind === 'reference') say(broken)
  },
}
