import { charactersIn } from '../../../characters-in.ts'
import { quote } from '../../../quote.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** What no font has is printed as an empty box, and nobody would know what it was. */
export const translationHasFont: TranslationRule = {
  id: 'translation-has-font',
  short: 'font',
  summary: 'Every letter and sign of a translation is in a font of the theme.',
  severity: 'warning',
  check({ translation: { text }, canPrint }, say) {
    for (const character of charactersIn(text)) {
      if (canPrint(character) || character === '\n') continue
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      say({
        text: `Unexpected ${quote(`${code} ${character}`)}, expected what a font of the theme has`,
        hint: 'On paper it is an empty box: write it otherwise, or give the theme a font that has it.',
        at: text.indexOf(character),
        length: character.length,
      })
    }
  },
}
