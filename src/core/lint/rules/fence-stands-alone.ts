import { quote } from '../../quote.ts'
import { characterName } from '../../unclean-character.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn } from '../walk.ts'

/** Behind a fence stands the language of the code, and what else stands there is printed nowhere. */
export const fenceStandsAlone: Rule = {
  id: 'fence-stands-alone',
  summary: 'Behind the backticks or tildes above code stands nothing but the name of a language.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'code')) {
      const { lang, meta } = visited.node
      const lost = meta ? `${lang ?? ''} ${meta}` : (lang ?? '')
      if (lost === '' || (!meta && language.test(lost))) continue
      const place = { ...placeIn(visited), end: placeIn(visited).start }
      const what = lost.trim() === '' ? characterName(lost) : quote(lost)
      // Of a block that was written with backticks, that is what is said.
      const explainedBy = { rule: 'colons-open-a-block', place }
      say({ place, text: `Unexpected ${what} behind a fence, where it is not printed`, hint, explainedBy })
    }
  },
}

const language = /^[\p{L}\p{N}+#._-]+$/u
const hint = 'Move it to a line of its own. Three tildes or backticks at the start of a line begin code.'
