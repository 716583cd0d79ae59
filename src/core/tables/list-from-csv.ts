import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Finding } from '../report.ts'
import { groupRows, type RowGroup, sortRows } from './arrange-rows.ts'
import { type Column, numbersIn } from './column.ts'
import { type CsvTable, csvTableOf } from './csv-table.ts'
import { sum } from './decimal.ts'
import { formatCell, formatNumberCell } from './format-cell.ts'
import { formatDecimal } from './format-decimal.ts'
import { inexactNumbers } from './inexact-numbers.ts'
import type { ListEntries } from './list-data.ts'
import { listFindings } from './list-findings.ts'
import type { CsvRow } from './place-of-cell.ts'
import { readCsv } from './read-csv.ts'
import { type CsvOptions, hasHeader, named, orderOf } from './table-options.ts'

/** A list, the name of each group above its entries, and what is wrong with the file that it was made from. */
export interface ListFromCsv {
  readonly blocks: readonly (Paragraph | List)[]
  readonly findings: readonly Finding[]
}

/** Make a list of a CSV file, an entry a row. What it says of the file: `header`, `by`, `count`, `sort`. */
export function listFromCsv(text: string, options: CsvOptions, path: string): ListFromCsv {
  const csv = readCsv(text, path)
  const [first] = csv.rows
  if (!first) return { blocks: [], findings: csv.findings }
  const table = csvTableOf(csv.rows, { ...options, attributes: { ...options.attributes, total: undefined } }, path)
  const findings = [...csv.findings, ...listFindings(table, first, options), ...inexactNumbers(table)]
  return { blocks: groupsOf(table, options).flatMap((group) => blocksOf(group, table.columns, options)), findings }
}

/** Groups in the order in which the file names them, unless they are what it is sorted by. */
function groupsOf({ columns, rows }: CsvTable, { attributes, language }: CsvOptions): readonly RowGroup[] {
  const by = attributes['by'] ? named(columns, attributes['by']) : undefined
  const order = orderOf(attributes['sort'], columns)
  const sorted = (unsorted: readonly CsvRow[]) => (order ? sortRows(unsorted, order, language) : unsorted)
  const groups = groupRows(order && order.column === by ? sorted(rows) : rows, by)
  return groups.map((group) => ({ ...group, rows: sorted(group.rows) }))
}

function blocksOf(
  { heading, rows }: RowGroup,
  columns: readonly Column[],
  options: CsvOptions,
): readonly (Paragraph | List)[] {
  const by = heading === undefined ? undefined : options.attributes['by']
  const shown = columns.filter(({ name }) => name !== by)
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    data: { entries: entriesOf(rows, columns, options) },
    children: rows.map((row) => entryOf(row, shown, options)),
  }
  if (heading === undefined) return [list]
  const count = countOf(rows, columns, options)
  return [{ type: 'paragraph', data: { group: { count } }, children: [textNode(heading)] }, list]
}

function entriesOf(rows: readonly CsvRow[], columns: readonly Column[], options: CsvOptions): ListEntries {
  return {
    header: hasHeader(options) ? columns.map(({ name }) => name) : [],
    rows: rows.map((row) => columns.map((column) => formatCell(row, column, options.words).value)),
  }
}

/** Of the entries, or what the numbers of a column add up to. */
function countOf(rows: readonly CsvRow[], columns: readonly Column[], { attributes, words }: CsvOptions): string {
  const column = attributes['count'] ? named(columns, attributes['count']) : undefined
  if (!column) return formatDecimal({ digits: BigInt(rows.length), scale: 0 }, 0, words)
  return formatNumberCell(sum(numbersIn(rows, column)), false, column, words).text
}

/** The first cell names it; what the others say of it is a text of its own. */
function entryOf(row: CsvRow, columns: readonly Column[], { words }: CsvOptions): ListItem {
  const cells = columns.map((column) => formatCell(row, column, words)).filter(({ text }) => text !== '')
  const [name, ...others] = cells
  const details = others
    .map(({ kind, text }) => `${kind === 'text' ? (words['between-details'] ?? ', ') : ' '}${text}`)
    .join('')
  const children: PhrasingContent[] = [name?.text ?? '', details].filter(Boolean).map(textNode)
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function textNode(text: string): PhrasingContent {
  return { type: 'text', value: text.replace(/\n+/g, ' ') }
}
