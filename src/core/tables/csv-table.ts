import { type Column, typeColumn } from './column.ts'
import type { CsvRow } from './place-of-cell.ts'
import { type CsvOptions, hasHeader, totalOf } from './table-options.ts'

/** A CSV file whose columns have a type and whose rows have a part to play. */
export interface CsvTable {
  readonly path: string
  readonly columns: readonly Column[]
  /** Without the row of headers and the row of totals. */
  readonly rows: readonly CsvRow[]
  /** The last row, where it is said to hold the totals. */
  readonly total: CsvRow | undefined
}

/** The rows of a file in their parts, each column typed. There is at least one row. */
export function csvTableOf(all: readonly CsvRow[], options: CsvOptions, path: string): CsvTable {
  const body = hasHeader(options) ? all.slice(1) : all
  const total = totalOf(options) === 'last' ? body.at(-1) : undefined
  const rows = total ? body.slice(0, -1) : body
  // As wide as the widest row, because a cell too many is an error and not a reason to lose it.
  const width = Math.max(...all.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) => {
    const name = hasHeader(options) ? (all[0]?.cells[index] ?? '') : String(index + 1)
    const column = typeColumn(index, name, rows)
    // Without headers each row is a figure of its own kind, which keeps the digits it was written with.
    return hasHeader(options) ? column : { ...column, scale: 0 }
  })
  return { path, columns, rows, total }
}
