import { type Rule, ruleOfReading } from '../rule.ts'

/** Found while the file is read, and said here. */
export const csvIsValid: Rule = ruleOfReading(
  'csv-is-valid',
  'A CSV file has rows of equal length, closed quotation marks, and the columns that its table or list names.',
  'error',
)
