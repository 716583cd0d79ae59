import { ruleOfReading } from '../rule.ts'

/** Every message of a translation comes through whole. */
export const poIsReadable = ruleOfReading(
  'po-is-readable',
  'A PO file is whole, and every line of it is one that PO files have.',
  'error',
)
