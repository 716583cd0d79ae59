import type { Place } from '../message.ts'

/** What a cell of a table made from CSV holds. `empty`: nothing, or a sign for nothing such as `–` or `n/a`. */
export type CellKind = 'integer' | 'decimal' | 'percentage' | 'date' | 'text' | 'empty'

/** What the rows and cells of a table say beyond their words. Tables written in Markdown say nothing of it. */
export interface CellMeaning {
  readonly kind?: CellKind
  /** A number as a number; everything else as it stands in the file. */
  readonly value?: number | string
  /** A header cell, of its row or of its column. Markdown has header cells in its first row only. */
  readonly header?: 'row' | 'column'
  /** How many columns the cell spans; unset: one. */
  readonly columns?: number
}

declare module 'mdast' {
  interface TableData {
    /** How many of the first rows are headers: 0 or 1. Unset on a table written in Markdown, which has one. */
    headerRows?: number
  }
  interface TableRowData {
    /** The row holds the totals of the rows above. */
    total?: boolean
    /** The row is the heading of the rows below: one cell, which spans the table. */
    group?: boolean
    /** Where in its CSV file the row stands. */
    place?: Place
  }
  interface TableCellData extends CellMeaning {}
}
