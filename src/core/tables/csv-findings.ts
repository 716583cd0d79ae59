import type { Place } from '../message.ts'
import type { Finding } from '../report.ts'
import { type CsvRow, placeOfRow } from './place-of-cell.ts'

/** The largest table that is read. */
export const mostRows = 5000
export const mostColumns = 200
const mostCells = 100_000

/** How many rows of a table are read: fewer where it is wide. */
export function rowsToRead(rows: readonly CsvRow[]): number {
  const width = Math.min(mostColumns, Math.max(1, ...rows.map(({ cells }) => cells.length)))
  return Math.min(mostRows, Math.floor(mostCells / width))
}

const rule = 'csv-is-valid'

/** What is wrong with the shape of a CSV file. */
export function csvFindings(rows: readonly CsvRow[], path: string): Finding[] {
  const [first] = rows
  if (!first)
    return [
      {
        rule,
        place: lineOf(path, 1),
        text: 'Unexpected file without rows, expected rows of cells',
        hint: 'Put the names of the columns into the first row.',
      },
    ]
  return [...tooManyRows(rows, path), ...tooManyColumns(rows, path), ...ragged(rows, first.cells.length, path)]
}

/** The slip in quotation marks that ended the reading of a file. */
export function quotesFinding(code: string, path: string, line: number): Finding {
  const place = lineOf(path, line)
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    const text = 'Unexpected quotation mark that is never closed, expected `"` at the end of its cell'
    return { rule, place, text, hint: 'A quotation mark that is part of the text is written `""`.' }
  }
  return {
    rule,
    place,
    text: 'Unexpected quotation mark inside a cell, expected quotation marks around the whole cell',
    hint: 'Inside a cell in quotation marks, write `""` for each one that is part of the text: `"the ""open"" list"`.',
  }
}

function tooManyRows(rows: readonly CsvRow[], path: string): Finding[] {
  const most = rowsToRead(rows)
  const over = rows[most]
  const limit = most === mostRows ? `${most} rows` : `${mostCells} cells`
  const text = `Unexpected row after ${most} others, expected a table of at most ${limit}`
  return over ? [{ rule, place: placeOfRow(over, path), text }] : []
}

function tooManyColumns(rows: readonly CsvRow[], path: string): Finding[] {
  const wide = rows.find(({ cells }) => cells.length > mostColumns)
  const text = `Unexpected row of ${wide?.cells.length} cells, expected a table of at most ${mostColumns} columns`
  return wide ? [{ rule, place: placeOfRow(wide, path), text }] : []
}

function ragged(rows: readonly CsvRow[], expected: number, path: string): Finding[] {
  return rows
    .filter(({ cells }) => cells.length !== expected)
    .map((row) => ({
      rule,
      place: placeOfRow(row, path),
      text: `Unexpected row of ${cellsIn(row.cells.length)}, expected ${expected} as in the first row`,
      hint: hintFor(row, expected),
    }))
}

function hintFor(row: CsvRow, expected: number): string {
  const sign = nameOf(row)
  if (row.cells.length > expected) return `A cell that holds ${sign} stands between quotation marks.`
  const other = [';', '\t', ','].find((each) => each !== row.delimiter && row.raw.split(each).length === expected)
  if (other)
    return `This row is divided by ${nameOf({ delimiter: other })}, and the first by ${sign}: divide all alike.`
  return `Add what is missing; a cell that is empty has its ${sign} too.`
}

function nameOf({ delimiter }: { readonly delimiter: string }): string {
  return delimiter === '\t' ? 'a tab' : `\`${delimiter}\``
}

function cellsIn(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

function lineOf(file: string, line: number): Place {
  const point = { line, column: 1 }
  return { file, start: point, end: point }
}
