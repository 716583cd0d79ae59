import { ruleOfReading } from '../rule.ts'

/** Every file that a report names can be read. */
export const fileIsReadable = ruleOfReading(
  'file-is-readable',
  'Every file that a report names exists, stands inside the content folder and can be read.',
  'error',
)
