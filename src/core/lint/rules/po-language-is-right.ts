import { ruleOfReading } from '../rule.ts'

/** No translation is printed as one into another language. */
export const poLanguageIsRight = ruleOfReading(
  'po-language-is-right',
  'A PO file names the language that it is named after.',
  'error',
)
