import { ruleOfReading } from '../rule.ts'

/** No file can hang or exhaust the program. */
export const fileIsWithinLimits = ruleOfReading(
  'file-is-within-limits',
  'A file is of a size and shape that can be read safely.',
  'error',
)
