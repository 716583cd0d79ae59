import { quote } from '../../../quote.ts'
import { stretchOf } from '../marked-text.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** Brackets open and close. */
export const translationKeepsBrackets: TranslationRule = {
  id: 'translation-keeps-brackets',
  short: 'brackets',
  summary: 'Every bracket that a translation opens is closed, and every one that it closes was opened.',
  severity: 'warning',
  check({ source, translation }, say) {
    if (lonelyBrackets(source.words).length > 0) return
    for (const { sign, index } of lonelyBrackets(translation.words)) {
      const other = quote(others[sign] ?? '')
      const isOpen = '([{'.includes(sign)
      const text = isOpen ? `${quote(sign)} is not closed` : `${quote(sign)} closes nothing`
      const hint = isOpen ? `Put ${other} where the bracket ends.` : `Put ${other} where the bracket begins.`
      say({ text, hint, ...stretchOf(translation, index, 1) })
    }
  },
}

const others: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' }

interface Bracket {
  readonly sign: string
  readonly index: number
}

function lonelyBrackets(words: string): readonly Bracket[] {
  const open: Bracket[] = []
  const lonely: Bracket[] = []
  for (const { 0: sign, index } of words.matchAll(/[()[\]]/g)) {
    if ('(['.includes(sign)) open.push({ sign, index })
    else if (open.at(-1)?.sign === others[sign]) open.pop()
    else if (!isCounter(words, index)) lonely.push({ sign, index })
  }
  return [...open, ...lonely]
}

/** `a)`, `12)`: the counter of a list within the text. */
function isCounter(words: string, index: number): boolean {
  return /(?:^|[\s(;,])[\p{L}\p{N}]{1,3}\)$/u.test(words.slice(Math.max(0, index - 5), index + 1))
}
