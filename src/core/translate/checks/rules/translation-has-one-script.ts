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
      const text = `Unexpected ${stranger.script} ${stranger.letters.map(quote).join(', ')} in ${quote(word)}, expected ${stranger.instead} letters`
      const hint = 'They look alike, but nobody who searches for the word finds it.'
      say({ text, hint, ...stretchOf(translation, index + stranger.index, 1) })
    }
  },
}

interface Stranger {
  /** Up to three, each once. */
  readonly letters: readonly string[]
  /** Of the first. */
  readonly index: number
  readonly script: string
  readonly instead: string
}

const scripts = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
] as const

/** The letters of the script that has the fewer of them. A Roman numeral may have an ending, `IIIа`, or Cyrillic letters. */
function strangerIn(word: string): Stranger | undefined {
  if (/^[IVXLCDMІХСМ]+\p{Script=Cyrillic}{0,3}$/u.test(word)) return undefined
  const found = scripts.map(([script, pattern]) => ({ script, letters: [...word.matchAll(pattern)] }))
  const [fewest, ...rest] = found
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => a.letters.length - b.letters.length)
  const [first] = fewest?.letters ?? []
  const most = rest.at(-1)
  if (!first || !fewest || !most) return undefined
  const letters = [...new Set(fewest.letters.map(([letter]) => letter))].slice(0, 3)
  return { letters, index: first.index, script: fewest.script, instead: most.script }
}
