import { quote } from '../quote.ts'
import type { Finding } from '../report.ts'
import { type Column, numberIn, numbersIn } from './column.ts'
import type { CsvTable } from './csv-table.ts'
import { compare, type Decimal, percentage, plain, rounding, sum, within } from './decimal.ts'
import { type CsvRow, placeOfCell } from './place-of-cell.ts'

/** The counts of a table of which a column of percentages can be the shares. */
interface Counts {
  readonly column: Column
  readonly total: Decimal
}

/** Compare the percentages of a table that has one column of counts, and a total of them, with what the counts give. */
export function checkShares(table: CsvTable): Finding[] {
  const counts = countsOf(table)
  if (!counts) return []
  return table.columns
    .filter((column) => column.kind === 'percentage' && areShares(column, counts, table.rows))
    .flatMap((column) => table.rows.flatMap((row) => shareFinding(row, column, counts, table.path)))
}

/** Whether the percentages of a column are shares of its total, rather than rates of another thing. */
export function addUpToHundred(column: Column, rows: readonly CsvRow[]): boolean {
  const shares = numbersIn(rows, column)
  return within(sum(shares), { digits: 100n, scale: 0 }, sum(shares.map(rounding)))
}

function countsOf({ columns, rows, total }: CsvTable): Counts | undefined {
  const counted = columns.filter((column) => column.kind === 'integer' && (!total || numberIn(total, column)))
  const [column] = counted
  if (!column || counted.length > 1) return undefined
  const whole = (total && numberIn(total, column)) ?? sum(numbersIn(rows, column))
  return compare(whole, { digits: 0n, scale: 0 }) > 0 ? { column, total: whole } : undefined
}

// Turnout by region stands beside counts too: it is no share of them, so nearly all rows disagree.
function areShares(column: Column, counts: Counts, rows: readonly CsvRow[]): boolean {
  const right = rows.filter((row) => shareOf(row, column, counts)?.agrees).length
  return right * 2 >= rows.length || addUpToHundred(column, rows)
}

function shareFinding(row: CsvRow, column: Column, counts: Counts, path: string): Finding[] {
  const share = shareOf(row, column, counts)
  if (!share || share.agrees) return []
  const cell = row.cells[column.index]
  const count = row.cells[counts.column.index]
  const whose = row.cells[0] ? ` for ${quote(row.cells[0])}` : ''
  const text = `Unexpected ${cell} in ${quote(column.name)}${whose}, expected ${plain(share.expected)}: ${count} of ${plain(counts.total)}`
  return [{ rule: 'share-adds-up', place: placeOfCell(row, column.index, path), text }]
}

interface Share {
  readonly expected: Decimal
  readonly agrees: boolean
}

function shareOf(row: CsvRow, column: Column, { column: counted, total }: Counts): Share | undefined {
  const shown = numberIn(row, column)
  const count = numberIn(row, counted)
  if (!shown || !count) return undefined
  // With digits to spare, so that an exact half agrees with both ways of rounding it.
  const exact = percentage(count, total, shown.scale + 6)
  return { expected: percentage(count, total, shown.scale), agrees: within(exact, shown, rounding(shown)) }
}
