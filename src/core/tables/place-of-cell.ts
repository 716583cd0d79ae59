import type { Place, Point } from '../message.ts'
import type { Delimiter } from './detect-delimiter.ts'

/** A row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** The line it starts on. */
  readonly line: number
  /** As written, quotation marks and all. */
  readonly raw: string
  readonly delimiter: Delimiter
}

/** Where a row stands. */
export function placeOfRow({ line, raw }: CsvRow, file: string): Place {
  return { file, start: pointIn(raw, 0, line), end: pointIn(raw, raw.length, line) }
}

/** Where a cell stands, counted from 0; the whole row where it has no such cell. */
export function placeOfCell(row: CsvRow, index: number, file: string): Place {
  const written = cellsAsWritten(row)[index]
  if (!written) return placeOfRow(row, file)
  return { file, start: pointIn(row.raw, written.start, row.line), end: pointIn(row.raw, written.end, row.line) }
}

function cellsAsWritten({ raw, delimiter }: CsvRow): { readonly start: number; readonly end: number }[] {
  const cells: { start: number; end: number }[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at <= raw.length; at++) {
    if (raw[at] === '"') quoted = !quoted
    if (at < raw.length && (quoted || raw[at] !== delimiter)) continue
    cells.push({ start, end: at })
    start = at + 1
  }
  return cells
}

function pointIn(text: string, offset: number, line: number): Point {
  const before = text.slice(0, offset).split('\n')
  return { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 }
}
