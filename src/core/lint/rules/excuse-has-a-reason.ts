import { ruleOfReading } from '../rule.ts'

/** Whoever reads an excuse later learns why it is there. */
export const excuseHasAReason = ruleOfReading(
  'excuse-has-a-reason',
  'An excuse from a check says why it is given.',
  'warning',
)
