import type { TranslationRule } from '../translation-rule.ts'

/** Equal texts are translated alike. Found in the whole catalogue: no entry shows it alone. */
export const translationIsConsistent: TranslationRule = {
  id: 'translation-is-consistent',
  short: 'consistency',
  summary: 'Texts that are equal, such as a heading and a cell, have one translation.',
  severity: 'info',
  check() {},
}
