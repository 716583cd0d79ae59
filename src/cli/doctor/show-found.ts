import { inColumns } from '../in-columns.ts'
import type { Paint } from '../paint.ts'
import { visible } from '../visible.ts'
import type { Found } from './found.ts'

/** Two lines a part: whether it is there, and what it is for; then what to do about what is lacking. */
export function showFound(found: readonly Found[], paint: Paint): string {
  const rows = inColumns(found.map((one) => [wordFor(one), one.part, visible(one.state)]))
  const indent = ' '.repeat(Math.max(...found.map((one) => wordFor(one).length)) + 2)
  const lines = found.flatMap(({ purpose }, index) => [rows[index] ?? '', paint('dim', `${indent}${purpose}`)])
  const remedies = found.flatMap((one) => {
    return one.remedy === undefined
      ? []
      : [`${one.part}${one.isOptional ? ' (not needed)' : ''}: ${visible(one.remedy)}`]
  })
  return [...lines, ...(remedies.length > 0 ? ['', ...remedies] : [])].join('\n')
}

function wordFor({ remedy, isOptional }: Found): string {
  if (remedy === undefined) return 'ok'
  return isOptional ? 'none' : 'lacks'
}
