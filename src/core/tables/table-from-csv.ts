import type { Table, TableRow } from 'mdast'
import type { Finding } from '../report.ts'
import { groupRows, type RowGroup, sortRows } from './arrange-rows.ts'
import { checkShares } from './check-shares.ts'
import { checkAddends, checkTotals } from './check-totals.ts'
import { type Column, isNumeric } from './column.ts'
import { computeTotals } from './compute-totals.ts'
import { type CsvTable, csvTableOf } from './csv-table.ts'
import { type FormattedCell, formatCell } from './format-cell.ts'
import { inexactNumbers } from './inexact-numbers.ts'
import { bodyRow, groupRow, headerRow } from './make-rows.ts'
import { type CsvRow, placeOfRow } from './place-of-cell.ts'
import { readCsv } from './read-csv.ts'
import { type Arrangement, alignmentOf, arrangementOf, type CsvOptions, hasHeader, totalOf } from './table-options.ts'
import './table-data.ts'

/** A table, and what is wrong with the file that it was made from. */
export interface TableFromCsv {
  readonly table: Table
  readonly findings: readonly Finding[]
}

/** Make a table of a CSV file: columns typed, numbers in the language of the report, totals and shares compared. */
export function tableFromCsv(text: string, options: CsvOptions, path: string): TableFromCsv {
  const csv = readCsv(text, path)
  const [first] = csv.rows
  if (!first) return { table: { type: 'table', children: [] }, findings: csv.findings }
  const csvTable = csvTableOf(csv.rows, options, path)
  const arrangement = arrangementOf(options, csvTable.columns)
  const findings = [...csv.findings, ...arrangement.findings, ...wrongNumbers(csvTable, options)]
  return { table: makeTable(csvTable, first, arrangement, options), findings }
}

function makeTable(csv: CsvTable, first: CsvRow, { group, sort }: Arrangement, options: CsvOptions): Table {
  const groups = groupRows(sort ? sortRows(csv.rows, sort, options.language) : csv.rows, group)
  const columns = csv.columns.filter((column) => column !== group)
  const header = hasHeader(options)
  return {
    type: 'table',
    align: columns.map((column) => alignmentOf(options, column.index) ?? (isNumeric(column) ? 'right' : null)),
    data: { headerRows: header ? 1 : 0 },
    children: [
      ...(header ? [headerRow(columns, first)] : []),
      ...groups.flatMap((each) => rowsOf(each, columns, csv.path, options)),
      ...totalRows(csv, columns, { group, options }),
    ],
  }
}

function rowsOf(
  { heading, rows }: RowGroup,
  columns: readonly Column[],
  path: string,
  options: CsvOptions,
): TableRow[] {
  const cellsOf = (row: CsvRow) => columns.map((column) => formatCell(row, column, options.words))
  const body = rows.map((row) => ({
    ...bodyRow(cellsOf(row), isNameIn(options)),
    data: { place: placeOfRow(row, path) },
  }))
  return heading === undefined ? body : [groupRow(heading, columns.length), ...body]
}

function totalRows(
  { rows, total }: CsvTable,
  columns: readonly Column[],
  { group, options }: { readonly group: Column | undefined; readonly options: CsvOptions },
): TableRow[] {
  if (totalOf(options) === undefined || (!total && rows.length === 0)) return []
  const cells = total
    ? columns.map((column) => formatCell(labelled(total, columns[0], group), column, options.words))
    : computeTotals(columns, rows, options)
  return [{ ...bodyRow(cells, isNameIn(options)), data: { total: true } }]
}

/** The row of totals, its label in the first column shown where it stood in the column that became headings. */
function labelled(total: CsvRow, first: Column | undefined, group: Column | undefined): CsvRow {
  const label = group && total.cells[group.index]
  if (!label || !first) return total
  const cells = total.cells.with(first.index, [label, total.cells[first.index]].filter(Boolean).join(' '))
  return { ...total, cells }
}

/** Where no row of headers names the columns, the first column names the rows, whatever it holds. */
function isNameIn(options: CsvOptions): (cell: FormattedCell) => boolean {
  return hasHeader(options) ? ({ kind }) => kind === 'text' : ({ kind }) => kind !== 'empty'
}

function wrongNumbers(csv: CsvTable, options: CsvOptions): readonly Finding[] {
  if (totalOf(options) === undefined) return inexactNumbers(csv)
  return [...inexactNumbers(csv), ...checkAddends(csv), ...checkTotals(csv), ...checkShares(csv)]
}
