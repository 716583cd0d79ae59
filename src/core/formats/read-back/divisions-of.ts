import { holdsRightToLeft } from '../../direction.ts'
import type { Divisions } from '../../pdf/spacing/spaces-between.ts'
import { comparable } from './comparable.ts'
import type { SentPage } from './sent-page.ts'
import { wholeWord } from './whole-word.ts'

/** How the words of a page are divided at the ends of lines, by the words that were sent to the browser. */
export function divisionsOf({ html, lexicon }: SentPage): Divisions {
  return {
    wholeWord: (before, after) => {
      // Lines from right to left are not painted in the order of reading, and their words are not divided.
      if (holdsRightToLeft(before) || holdsRightToLeft(after)) return undefined
      return wholeWord(comparable(before), comparable(after), 'line', lexicon)
    },
    anywhere: dividing.test(html),
  }
}

const dividing = /word-break|line-break|<wbr|\u200b/
