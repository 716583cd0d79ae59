import { ruleOfReading } from '../rule.ts'

/** A report speaks one language, the words that the theme adds to it too. */
export const languageHasWords = ruleOfReading(
  'language-has-words',
  'The theme has words in the language of the report.',
  'error',
)
