import { toString as textOf } from 'mdast-util-to-string'
import { plainTitle } from '../../parse/plain-title.ts'
import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** A heading can be listed in the contents and pointed at. */
export const headingHasWords: Rule = {
  id: 'heading-has-words',
  summary: 'Every heading has words.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'heading')) {
      const words = textOf(plainTitle(visited.node.children)).trim()
      if (/[\p{L}\p{N}]/u.test(words)) continue
      const text = words
        ? `Unexpected heading ${quote(words)} without a letter or digit`
        : 'Unexpected heading without words'
      say({ place: placeIn(visited), text, hint: 'Give the heading words, or take its `#` out.' })
    }
  },
}
