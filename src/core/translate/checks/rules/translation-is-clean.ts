import { characterName, uncleanCharacters } from '../../../unclean-character.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** A translation holds nothing that cannot be read, or that makes it read otherwise than it stands. */
export const translationIsClean: TranslationRule = {
  id: 'translation-is-clean',
  short: 'clean',
  summary: 'A translation holds no control characters, hidden direction marks or traces of damage.',
  severity: 'error',
  check({ translation: { text } }, say) {
    for (const { index, character } of uncleanCharacters(text)) {
      const name = characterName(character)
      say({
        text: `Unexpected ${name}, expected text`,
        hint: 'Take it out.',
        at: index,
        length: character.length,
      })
    }
  },
}
