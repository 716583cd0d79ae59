import { type Rule, ruleOfReading } from '../rule.ts'

/** Found while the file is read, and said here. */
export const numberIsExact: Rule = ruleOfReading(
  'number-is-exact',
  'Numbers in tables have at most 15 digits.',
  'warning',
)
