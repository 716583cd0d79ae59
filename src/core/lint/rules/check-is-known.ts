import { ruleOfReading } from '../rule.ts'

/** `checks` and excuses name rules that exist. */
export const checkIsKnown = ruleOfReading('check-is-known', 'A check is named by an id that exists.', 'error')
