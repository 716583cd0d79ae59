import { ruleOfReading } from '../rule.ts'

/** Every key and value of the head of a section is one that exists. */
export const frontMatterIsValid = ruleOfReading(
  'front-matter-is-valid',
  'The head of a section is YAML between `---` and `---`, with known keys and values of the right kind.',
  'error',
)
