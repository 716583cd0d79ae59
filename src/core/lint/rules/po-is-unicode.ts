import { ruleOfReading } from '../rule.ts'

/** Every letter of a translation is the one that was written. */
export const poIsUnicode = ruleOfReading('po-is-unicode', 'A PO file is in UTF-8, and says so.', 'error')
