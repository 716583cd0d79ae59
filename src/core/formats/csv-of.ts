import { harmlessCell } from '../harmless-cell.ts'

type Cell = string | number | null

/** Rows as CSV (RFC 4180): every field quoted, lines ended by CR LF, no field that a spreadsheet would run. */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => field(row[column])))]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return `"${harmlessCell(text).replaceAll('"', '""')}"`
}
