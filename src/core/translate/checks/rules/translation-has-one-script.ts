import { quote } from '../../../quote.ts'
import { stretchOf } from '../marked-text.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** Each word is written in one script. */
export const translationHasOneScript: TranslationRule = {
  id: 'translation-has-one-script',
  short: 'script',
  summary:
    'Each word of a translation is written in one script: no Latin letter within a Cyrillic word, and none the other way.',
  severity: 'warning',
  check({ source, translation }, say) {
    for (const { 0: word, index } of translation.words.matchAll(/[\p{L}\p{M}]+/gu)) {
      const stranger = strangerIn(word)
      if (stranger === undefined || source.words.includes(word)) continue
      const text = `Unexpected ${stranger.script} ${quote(stranger.letter)} in ${quote(word)}, expected the ${stranger.instead} letter`
      const hint = 'They look alike, but nobody who searches for the word finds it.'
      say({ text, hint, ...stretchOf(translation, index + stranger.index, stranger.letter.length) })
    }
  },
}

interface Stranger {
  readonly letter: string
  readonly index: number
  readonly script: string
  readonly instead: string
}

const scripts = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
] as const

/** The first letter of the script that has the fewer of them. A Roman numeral may have an ending, `IIIа`, or Cyrillic letters. */
function strangerIn(word: string): Stranger | undefined {
  if (/^[IVXLCDMІХСМ]+\p{Script=Cyrillic}{0,3}$/u.test(word)) return undefined
  const found = scripts.map(([script, pattern]) => ({ script, letters: [...word.matchAll(pattern)] }))
  const [fewest, ...rest] = found
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => a.letters.length - b.letters.length)
  const [first] = fewest?.letters ?? []
  const most = rest.at(-1)
  if (!first || !fewest || !most) return undefined
  return { letter: first[0], index: first.index, script: fewest.script, instead: most.script }
}
