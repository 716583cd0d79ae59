import type { Words } from '../report.ts'
import { addUpToHundred } from './check-shares.ts'
import { type Column, numberIn, numbersIn } from './column.ts'
import { sum } from './decimal.ts'
import { type FormattedCell, formatNumberCell } from './format-cell.ts'
import type { CsvRow } from './place-of-cell.ts'
import type { CsvOptions } from './table-options.ts'

/** The cells of the row of totals that is added below the rows, one for each of the columns shown. */
export function computeTotals(shown: readonly Column[], rows: readonly CsvRow[], options: CsvOptions): FormattedCell[] {
  const label = options.words['total'] ?? 'Total'
  return shown.map((column, position) => {
    if (position === 0) return { text: label, kind: 'text', value: label }
    return totalCell(column, rows, options.words) ?? { text: '', kind: 'empty', value: '' }
  })
}

function totalCell(column: Column, rows: readonly CsvRow[], words: Words): FormattedCell | undefined {
  if (column.kind === 'integer' || column.kind === 'decimal') {
    return formatNumberCell(sum(numbersIn(rows, column)), false, column, words)
  }
  // Shares have a whole, which is a hundred whatever their rounding; rates have no sum.
  if (column.kind !== 'percentage' || !addUpToHundred(column, rows)) return undefined
  const percent = rows.some((row) => numberIn(row, column)?.percent)
  return formatNumberCell({ digits: 100n, scale: 0 }, percent, column, words)
}
