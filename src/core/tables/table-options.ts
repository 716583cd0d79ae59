import type { Place } from '../message.ts'
import { nearest } from '../nearest.ts'
import { quote } from '../quote.ts'
import type { Finding, Words } from '../report.ts'
import type { Order } from './arrange-rows.ts'
import type { Column } from './column.ts'

/** What a `::table` says about its file. */
export interface CsvOptions {
  /** As written on the block: `header`, `total`, `group`, `sort`, `align`. */
  readonly attributes: Readonly<Record<string, string | null | undefined>>
  readonly language: string
  /** `total` is the label of a row of totals that is added. */
  readonly words: Words
  /** Where an attribute of the block stands. */
  placeOf(attribute: string): Place
}

/** What a `::table` says about its file, in terms of the file's columns. */
export interface Arrangement {
  readonly group: Column | undefined
  readonly sort: Order | undefined
  readonly findings: readonly Finding[]
}

/** Whether the first row is one of headers. */
export function hasHeader({ attributes }: CsvOptions): boolean {
  return attributes['header'] !== '0'
}

/** Where the row of totals comes from: the last row, the rows above it, or nowhere. */
export function totalOf({ attributes: { total } }: CsvOptions): 'last' | 'computed' | undefined {
  if (total === 'last') return 'last'
  return total === 'computed' || total === 'sum' ? 'computed' : undefined
}

/** The columns that `group` and `sort` name. */
export function arrangementOf({ attributes, placeOf }: CsvOptions, columns: readonly Column[]): Arrangement {
  const { group, sort } = attributes
  const grouped = group ? named(columns, group) : undefined
  const order = orderOf(sort, columns)
  const unknown = [...(group && !grouped ? [{ group }] : []), ...(sort && !order ? [{ sort }] : [])]
  const findings = unknown.flatMap((attribute) =>
    Object.entries(attribute).map(([name, value]) =>
      unknownColumn({ name, value, of: 'table' }, columns, placeOf(name)),
    ),
  )
  return { group: grouped, sort: order, findings }
}

/** The order that `sort` asks for, if its column is there. */
export function orderOf(sort: string | null | undefined, columns: readonly Column[]): Order | undefined {
  if (!sort) return undefined
  const descending = sort.startsWith('-') && !named(columns, sort)
  const column = named(columns, descending ? sort.slice(1) : sort)
  return column && { column, descending }
}

/** How an author aligned a column: `align=lrr`, a letter a column. */
export function alignmentOf({ attributes }: CsvOptions, index: number): 'left' | 'right' | 'center' | undefined {
  const letter = attributes['align']?.[index]
  if (letter === 'l') return 'left'
  if (letter === 'r') return 'right'
  return letter === 'c' ? 'center' : undefined
}

/** The column of a name. */
export function named(columns: readonly Column[], name: string): Column | undefined {
  return columns.find((column) => column.name === name)
}

/** An attribute of a block that names a column. */
export interface ColumnAttribute {
  readonly name: string
  readonly value: string
  readonly of: 'table' | 'list'
}

/** What to say of a column that the file does not have. */
export function unknownColumn(
  { name: attribute, value: name, of: block }: ColumnAttribute,
  columns: readonly Column[],
  place: Place,
): Finding {
  const names = columns.map((column) => column.name).filter((known) => known !== '')
  const meant = nearest(name.replace(/^-/, ''), names)
  const expected = names.slice(0, 8).map(quote).join(', ')
  const text = `Unexpected column ${quote(name)} in \`${attribute}\` of the ${block}, expected one of ${expected}`
  const hint = meant === undefined ? {} : { hint: `Did you mean ${quote(meant)}?` }
  return { rule: 'attribute-is-known', place, text, ...hint }
}
