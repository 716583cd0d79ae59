import { ruleOfReading } from '../rule.ts'

/** Every key and value of `names.yaml` is one that exists. */
export const namesAreValid = ruleOfReading(
  'names-are-valid',
  '`names.yaml` is a list of names, each form once, with known keys and values of the right kind.',
  'error',
)
