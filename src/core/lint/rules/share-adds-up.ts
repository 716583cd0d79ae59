import { type Rule, ruleOfReading } from '../rule.ts'

/** Found while the file is read, and said here. */
export const shareAddsUp: Rule = ruleOfReading(
  'share-adds-up',
  'The percentages beside the counts of a table are what the counts give.',
  'warning',
)
