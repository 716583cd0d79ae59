import { widthOf } from './width-of.ts'

/** Rows of cells as lines, each column as wide as its widest cell; columns named in `right` are set flush right. */
export function inColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) => {
    return Math.max(...rows.map((row) => widthOf(row[column] ?? '')))
  })
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
    return right.includes(column) ? space + cell : cell + space
  }
  return rows.map((row) => row.map(pad).join('  ').trimEnd())
}
