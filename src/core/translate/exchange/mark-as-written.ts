import type { Mark } from '../unit.ts'

/** A mark as it is written in a text: `{fn_turnout}`, `<a1>`, `<br/>`. */
export function markAsWritten({ kind, name }: Pick<Mark, 'kind' | 'name'>): string {
  return kind === 'alone' ? `{${name}}` : kind === 'pair' ? `<${name}>` : `<${name}/>`
}
