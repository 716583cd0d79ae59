import { ruleOfReading } from '../rule.ts'

/** Every key and value of `report.yaml` is one that exists. */
export const manifestIsValid = ruleOfReading(
  'manifest-is-valid',
  '`report.yaml` is YAML with known keys and values of the right kind.',
  'error',
)
