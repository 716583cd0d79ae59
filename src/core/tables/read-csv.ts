import { CsvError, type Info, type Options, parse } from 'csv-parse/sync'
import type { Finding } from '../report.ts'
import { csvFindings, mostColumns, mostRows, quotesFinding, rowsToRead } from './csv-findings.ts'
import { type Delimiter, detectDelimiter } from './detect-delimiter.ts'
import type { CsvRow } from './place-of-cell.ts'

/** The cells of a CSV file, as they stand, and what is wrong with it. */
export interface Csv {
  readonly rows: readonly CsvRow[]
  readonly delimiter: Delimiter
  readonly findings: readonly Finding[]
}

/** Read a CSV file; after a slip in its quotation marks, the rows above it. */
export function readCsv(source: string, path: string): Csv {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const delimiter = detectDelimiter(text)
  const { rows, findings } = rowsOf(text, delimiter, path)
  return {
    rows: rows.slice(0, rowsToRead(rows)).map(withoutExcess),
    delimiter,
    findings: [...findings, ...csvFindings(rows, path)],
  }
}

function rowsOf(text: string, delimiter: Delimiter, path: string): Pick<Csv, 'rows' | 'findings'> {
  try {
    return { rows: parseRows(text, delimiter, mostRows + 1), findings: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const rows = typeof error['records'] === 'number' ? rowsBefore(error['records'], text, delimiter) : []
    const last = rows.at(-1)
    const next = last ? last.line + linesIn(last.raw) : 1
    return { rows, findings: [quotesFinding(error.code, path, filledLine(text, next))] }
  }
}

function rowsBefore(count: number, text: string, delimiter: Delimiter): CsvRow[] {
  return count > 0 ? parseRows(text, delimiter, count) : []
}

function parseRows(text: string, delimiter: Delimiter, to: number): CsvRow[] {
  const options: Options = {
    delimiter,
    to,
    info: true,
    raw: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  }
  const records: readonly unknown[] = parse(text, options)
  return records.filter(isRecord).map(({ record, info, raw }) => {
    const written = raw.replace(/^\n+/, '').replace(/\n$/, '')
    return { cells: record, line: info.lines - linesIn(written) + 1, raw: written, delimiter }
  })
}

interface ParsedRecord {
  readonly record: readonly string[]
  readonly info: Info
  readonly raw: string
}

function isRecord(value: unknown): value is ParsedRecord {
  return typeof value === 'object' && value !== null && 'record' in value && 'info' in value && 'raw' in value
}

function linesIn(text: string): number {
  return text.split('\n').length
}

function filledLine(text: string, from: number): number {
  const lines = text.split('\n').slice(from - 1)
  const skipped = lines.findIndex((line) => line.trim() !== '')
  return from + Math.max(0, skipped)
}

function withoutExcess(row: CsvRow): CsvRow {
  return row.cells.length > mostColumns ? { ...row, cells: row.cells.slice(0, mostColumns) } : row
}
