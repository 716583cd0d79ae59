import { type Rule, ruleOfReading } from '../rule.ts'

/** Found while the file is read, and said here. */
export const totalAddsUp: Rule = ruleOfReading(
  'total-adds-up',
  'The totals of a table are the sums of the rows above them.',
  'error',
)
