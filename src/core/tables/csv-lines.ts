import { harmlessCell } from '../harmless-cell.ts'

/** Rows as CSV (RFC 4180) for programs: all as long as the longest, and no field that a spreadsheet would run. */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => `${filled(row, width).map(field).join(',')}\r\n`).join('')
}

function filled(row: readonly (string | number)[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => textOf(row[index] ?? ''))
}

function textOf(value: string | number): string {
  return typeof value === 'number' ? figures(value) : value
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
