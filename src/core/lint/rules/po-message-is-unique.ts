import { ruleOfReading } from '../rule.ts'

/** No choice between two translations is made in silence. */
export const poMessageIsUnique = ruleOfReading('po-message-is-unique', 'A message stands in a PO file once.', 'error')
