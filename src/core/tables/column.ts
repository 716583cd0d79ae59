import type { Decimal } from './decimal.ts'
import type { CsvRow } from './place-of-cell.ts'
import { type CellNumber, type DecimalMark, isExact, readNumber } from './read-number.ts'
import type { CellKind } from './table-data.ts'

/** What the cells of a column have in common. */
export interface Column {
  /** From 0. */
  readonly index: number
  /** Its header; in a table without headers its position, from 1. */
  readonly name: string
  readonly kind: Exclude<CellKind, 'empty'>
  readonly mark: DecimalMark
  /** Digits behind the point of the cell that has most. */
  readonly scale: number
}

const nothing = /^(?:|[-–—…]|\.{2,3}|n\/a|n\.\s?a\.)$/i
const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const yearNames = /^(?:years?|ann[ée]es?|jahre?|годы?|жылы?|año|anno|سنة|السنة)$/i
const percentNames = /%|per ?cent|prozent|pour ?cent|por ?cient|процент|пайыз|نسبة/i

// The thirtieth of February would become the second of March.
function isDate(cell: string): boolean {
  return isoDate.test(cell) && new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell)
}

/** Whether a cell stands for nothing: empty, a dash or `n/a`. */
export function isNothing(cell: string): boolean {
  return nothing.test(cell)
}

/** The type of one column, from its name and the rows below it, the row of totals left out. */
export function typeColumn(index: number, name: string, rows: readonly CsvRow[]): Column {
  const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => !isNothing(cell))
  const mark = markOf(cells, rows[0])
  const column = { index, name, mark, scale: 0 }
  if (cells.length === 0 || yearNames.test(name)) return { ...column, kind: 'text' }
  if (cells.every(isDate)) return { ...column, kind: 'date' }
  const numbers = cells.map((cell) => readNumber(cell, mark))
  if (!numbers.every((number) => number !== undefined && isExact(number))) return { ...column, kind: 'text' }
  return {
    ...column,
    ...numericKind(
      name,
      numbers.filter((number) => number !== undefined),
    ),
  }
}

// A percent sign behind some cells only, and none in the name, would be lost on the others: that is text.
function numericKind(name: string, numbers: readonly CellNumber[]): Pick<Column, 'kind' | 'scale'> {
  const scale = Math.max(0, ...numbers.map((number) => number.scale))
  const signs = numbers.filter(({ percent }) => percent).length
  if (percentNames.test(name) || signs === numbers.length) return { kind: 'percentage', scale }
  if (signs > 0) return { kind: 'text', scale: 0 }
  return { kind: scale === 0 ? 'integer' : 'decimal', scale }
}

// Spreadsheets write `;` between cells where the comma is the decimal mark.
function markOf(cells: readonly string[], row: CsvRow | undefined): DecimalMark {
  if (row?.delimiter === ',') return '.'
  return cells.some((cell) => /,\d+\s?%?$/.test(cell)) ? ',' : '.'
}

/** The number in a cell of a column; unset where the cell holds none. */
export function numberIn(row: CsvRow, { index, mark }: Column): CellNumber | undefined {
  const number = readNumber(row.cells[index] ?? '', mark)
  return number && isExact(number) ? number : undefined
}

/** The numbers of a column, without the cells that hold none. */
export function numbersIn(rows: readonly CsvRow[], column: Column): Decimal[] {
  return rows.map((row) => numberIn(row, column)).filter((number) => number !== undefined)
}

/** Whether the column is one of numbers. */
export function isNumeric({ kind }: Column): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'percentage'
}
