import { quote } from '../quote.ts'
import type { Finding } from '../report.ts'
import { type Column, isNothing, isNumeric, numberIn, numbersIn } from './column.ts'
import type { CsvTable } from './csv-table.ts'
import { absolute, compare, type Decimal, plain, rounding, difference as subtract, sum, within } from './decimal.ts'
import { type CsvRow, placeOfCell } from './place-of-cell.ts'
import { readNumber } from './read-number.ts'

const rule = 'total-adds-up'

/** Compare the row of totals with the rows above it, column by column. */
export function checkTotals({ columns, rows, total, path }: CsvTable): Finding[] {
  if (!total || rows.length === 0) return []
  return columns.flatMap((column) => {
    const shown = isNumeric(column) ? numberIn(total, column) : undefined
    const parts = numbersIn(rows, column)
    if (!shown || addsUp(parts, shown, column)) return []
    const place = placeOfCell(total, column.index, path)
    return [{ rule, place, ...disagreement(total.cells[column.index] ?? '', shown, column, parts) }]
  })
}

function disagreement(
  cell: string,
  shown: Decimal,
  { name }: Column,
  parts: readonly Decimal[],
): Pick<Finding, 'text' | 'hint'> {
  const expected = sum(parts)
  const difference = plain(absolute(subtract(shown, expected)))
  return {
    text: `Unexpected total ${cell} of ${quote(name)}, expected ${plain(expected)}, the sum of the ${rowsAbove(parts.length)}`,
    hint: `They differ by ${difference}: correct the total, or the row that is wrong.`,
  }
}

/** Cells without a number, in columns that would otherwise have a total. */
export function checkAddends({ columns, rows, total, path }: CsvTable): Finding[] {
  return columns.slice(1).flatMap((column) => {
    if (column.kind !== 'text') return []
    const holdsNumber = (row: CsvRow) => readNumber(row.cells[column.index] ?? '', column.mark) !== undefined
    const filled = rows.filter(({ cells }) => !isNothing(cells[column.index] ?? ''))
    const strange = filled.filter((row) => !holdsNumber(row))
    const [first] = strange
    const isTotalled = total ? holdsNumber(total) : strange.length * 2 < filled.length
    if (!first || !isTotalled) return []
    const cell = quote(first.cells[column.index] ?? '')
    const text = `Unexpected ${cell} in ${quote(column.name)}, expected a number, because the column has a total`
    return [{ rule, place: placeOfCell(first, column.index, path), text }]
  })
}

/** Whether a column's total is the sum of its parts, as far as rounding lets one tell. */
function addsUp(parts: readonly Decimal[], shown: Decimal, { kind }: Column): boolean {
  const total = sum(parts)
  if (compare(total, shown) === 0) return true
  if (kind === 'integer') return false
  if (isBetween(shown, parts)) return true
  return kind === 'percentage' && within(total, shown, sum([...parts, shown].map(rounding)))
}

// Between the least and the most it is an average, such as turnout in the whole country: nothing that adds up.
function isBetween(shown: Decimal, parts: readonly Decimal[]): boolean {
  return (
    parts.length > 1 && parts.some((part) => compare(part, shown) > 0) && parts.some((part) => compare(part, shown) < 0)
  )
}

function rowsAbove(count: number): string {
  return count === 1 ? 'row above' : `${count} rows above`
}
