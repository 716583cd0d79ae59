import { quote } from '../../../quote.ts'
import { stretchOf } from '../marked-text.ts'
import type { Amount } from '../numbers/amount.ts'
import { compareAmounts } from '../numbers/compare-amounts.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** The numbers of a translation are those of its source, however each language writes them. */
export const translationKeepsNumbers: TranslationRule = {
  id: 'translation-keeps-numbers',
  short: 'numbers',
  summary: 'A translation has the numbers of its source text: the same values, as its own language writes them.',
  severity: 'warning',
  check({ source, translation, languages }, say) {
    const { missing, extra } = compareAmounts(source.words, translation.words, languages)
    const isPaired = missing.length === extra.length
    for (const [index, amount] of extra.entries()) {
      const instead = isPaired ? missing[index] : undefined
      const place = stretchOf(translation, amount.index, amount.written.length)
      const text = `Unexpected ${quote(amount.written)}, ${instead ? expected(instead) : 'which the source text does not have'}`
      say({ text, hint: 'Compare the numbers of the two texts.', ...place })
    }
    if (isPaired) return
    for (const { written } of missing) {
      say({ text: `${quote(written)} of the source text is missing`, hint: 'Compare the numbers of the two texts.' })
    }
  },
}

function expected({ written }: Amount): string {
  return `expected ${quote(written)} of the source text`
}
