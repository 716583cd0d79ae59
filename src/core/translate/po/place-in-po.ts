import type { Place } from '../../message.ts'
import type { Finding } from '../../report.ts'

/** The ids of the rules of PO files. */
export type PoRule =
  | 'file-is-within-limits'
  | 'po-is-readable'
  | 'po-is-tidy'
  | 'po-is-unicode'
  | 'po-language-is-right'
  | 'po-message-is-unique'

/** What is wrong, and what to do. */
export interface Words {
  readonly text: string
  readonly hint: string
}

/** A point of a PO file. Line and column from 1. */
export function placeInPo(file: string, line: number, column = 1): Place {
  const start = { line, column }
  return { file, start, end: start }
}

/** A finding of one of the rules of PO files. */
export function findingInPo(rule: PoRule, place: Place, { text, hint }: Words): Finding {
  return { rule, place, text, hint }
}
