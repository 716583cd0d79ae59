import type { Column } from './column.ts'
import type { CsvRow } from './place-of-cell.ts'

/** A CSV file whose columns have a type and whose rows have a part to play. */
export interface CsvTable {
  readonly path: string
  readonly columns: readonly Column[]
  /** Without the row of headers and the row of totals. */
  readonly rows: readonly CsvRow[]
  /** The last row, where it is said to hold the totals. */
  readonly total: CsvRow | undefined
}
