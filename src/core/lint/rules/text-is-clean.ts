import { ruleOfReading } from '../rule.ts'

/** A file holds nothing but text that can be read. */
export const textIsClean = ruleOfReading(
  'text-is-clean',
  'A text file is UTF-8 and holds no control characters, hidden direction marks or traces of damage.',
  'error',
)
