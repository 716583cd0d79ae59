import { ruleOfReading } from '../rule.ts'

export const includeEnds = ruleOfReading(
  'include-ends',
  'An included file does not include itself, directly or through others.',
  'error',
)
