import { type Rule, ruleOfReading } from '../rule.ts'

/** Found while the file is read, and said here. */
export const csvIsValid: Rule = ruleOfReading(
  'csv-is-valid',
  'A CSV file has rows of equal length and closed quotation marks.',
  'error',
)
