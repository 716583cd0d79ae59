import { ruleOfReading } from '../rule.ts'

/** Found when the PDF is made, by the browser that lays it out; `check` lays nothing out, and never finds it. */
export const blockFitsThePage = ruleOfReading(
  'block-fits-the-page',
  'What cannot be divided is no taller and no wider than the text of a page.',
  'error',
)
