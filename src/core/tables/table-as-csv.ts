import type { Table, TableCell } from 'mdast'
import { harmlessCell } from '../harmless-cell.ts'
import { plainText } from '../plain-text.ts'
import './table-data.ts'

/**
 * A table as CSV (RFC 4180) for programs: numbers with a point and days as in the file of data, text without its notes.
 *
 * What stands as a heading above rows is a column again, named `group`. No field is one that a spreadsheet would run.
 */
export function tableAsCsv(table: Table, group: string): string {
  const rows = rowsOf(table, group)
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => `${filled(row, width).map(field).join(',')}\r\n`).join('')
}

function rowsOf({ children, data }: Table, group: string): string[][] {
  const isGrouped = children.some((row) => row.data?.group)
  const headers = data?.headerRows ?? 1
  let heading = ''
  return children.flatMap((row, index) => {
    const cells = row.children.map(contentOf)
    if (row.data?.group) heading = cells[0] ?? ''
    if (row.data?.group) return []
    const own = index < headers ? group : row.data?.total ? '' : heading
    return [isGrouped ? [own, ...cells] : cells]
  })
}

function filled(row: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? '')
}

function contentOf(cell: TableCell): string {
  const value = cell.data?.value
  return typeof value === 'number' ? figures(value) : (value ?? plainText(cell))
}

/** Without an exponent, which a number has that is less than a millionth. */
function figures(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(15).replace(/0+$/, '') : text
}

/** A number below zero is not text, nor is a dash for nothing, and neither computes anything. */
const belowZero = /^-(?:\d+(?:\.\d+)?)?$/

function field(text: string): string {
  const shown = belowZero.test(text) ? text : harmlessCell(text)
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
}
