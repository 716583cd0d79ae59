import { quote } from '../../../quote.ts'
import { numberMarksOf } from '../../merge/number-marks.ts'
import { stretchOf } from '../marked-text.ts'
import { compareAmounts, type Meeting } from '../numbers/compare-amounts.ts'
import type { Languages, TranslationRule } from '../translation-rule.ts'

/** Numbers are written as the language of the translation writes them. */
export const translationWritesNumbersOfLanguage: TranslationRule = {
  id: 'translation-writes-numbers-of-language',
  short: 'number-format',
  summary: 'A translation writes numbers with the signs of its own language: 69,44 in Russian, 69.44 in English.',
  severity: 'warning',
  check({ source, translation, languages }, say) {
    const { group, decimal } = numberMarksOf(languages.translation)
    for (const meeting of compareAmounts(source.words, translation.words, languages).met) {
      if (!meeting.isForeign && !isLeft(meeting, decimal)) continue
      const { written, index } = meeting.translation
      const text = `Unexpected ${quote(written)}, expected ${quote(inLanguage(meeting, languages))}`
      const hint = /\s/.test(group) ? 'Between the groups of digits stands a no-break space.' : undefined
      const hasGroups = /\d\D\d{3}/.test(written)
      say({ text, ...(hint && hasGroups && { hint }), ...stretchOf(translation, index, written.length) })
    }
  },
}

/** A point that parts decimals, where the language has a comma; that of `Article 5.2` stays. */
function isLeft({ source, translation }: Meeting, decimal: string): boolean {
  const isMeasured = source.isMeasured || translation.isMeasured
  return decimal === ',' && isMeasured && /^\d+(?:[ \u00a0\u202f]\d{3})*\.\d+$/.test(translation.written)
}

/** The number as the language writes it; where its decimals begin is known from the language it was written for. */
function inLanguage({ source, isForeign, translation }: Meeting, languages: Languages): string {
  const { group, decimal } = numberMarksOf(languages.translation)
  const written = isForeign ? source.written : translation.written
  const point = isForeign ? numberMarksOf(languages.source).decimal : '.'
  const end = written.lastIndexOf(point)
  const whole = (end < 0 ? written : written.slice(0, end)).replace(/\D/g, '')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return end < 0 ? grouped : `${grouped}${decimal}${written.slice(end + 1)}`
}
