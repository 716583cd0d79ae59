import { ruleOfReading } from '../rule.ts'

/** An excuse goes when what it excused is gone. */
export const excuseIsNeeded = ruleOfReading(
  'excuse-is-needed',
  'An excuse stands where the check would have something to say.',
  'info',
)
