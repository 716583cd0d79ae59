import { ruleOfReading } from '../rule.ts'

/** Other programs can read a translation too. */
export const poIsTidy = ruleOfReading(
  'po-is-tidy',
  'A PO file begins with its head, without a byte order mark, and holds no characters that nobody sees.',
  'warning',
)
