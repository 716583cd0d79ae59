import type { Place } from '../message.ts'
import { quote } from '../quote.ts'
import type { Finding } from '../report.ts'
import { type Column, isNumeric } from './column.ts'
import type { CsvTable } from './csv-table.ts'
import { type CsvRow, placeOfRow } from './place-of-cell.ts'
import { type CsvOptions, named, orderOf, unknownColumn } from './table-options.ts'

const rule = 'csv-is-valid'

/** What keeps a file from being a list: columns that are not there, rows that name no group or no entry. */
export function listFindings(table: CsvTable, first: CsvRow, { attributes, placeOf }: CsvOptions): readonly Finding[] {
  const { columns, rows, path } = table
  const { by, count, sort } = attributes
  const unknown = [
    ...(by && !named(columns, by) ? [{ name: 'by', value: by }] : []),
    ...(count && !named(columns, count) ? [{ name: 'count', value: count }] : []),
    ...(sort && !orderOf(sort, columns) ? [{ name: 'sort', value: sort }] : []),
  ]
  const group = by ? named(columns, by) : undefined
  return [
    ...unknown.map((attribute) => unknownColumn({ ...attribute, of: 'list' }, columns, placeOf(attribute.name))),
    ...(rows.length === 0 ? [withoutRows(first, path)] : []),
    ...withoutNumbers(count ? named(columns, count) : undefined, placeOf('count')),
    ...(group && columns.length === 1 ? [groupsAlone(group, first, path)] : rows.flatMap(emptyCells(table, group))),
  ]
}

function withoutRows(first: CsvRow, path: string): Finding {
  const text = 'Unexpected file without rows below its headers, expected a row for each entry of the list'
  return { rule, place: placeOfRow(first, path), text, hint: 'If the first row is an entry, write `header=0`.' }
}

function withoutNumbers(column: Column | undefined, place: Place): Finding[] {
  if (!column || (isNumeric(column) && column.kind !== 'percentage')) return []
  const text = `Unexpected column ${quote(column.name)} in \`count\` of the list, expected one of numbers that add up`
  return [{ rule: 'attribute-is-known', place, text, hint: 'Without `count`, the entries are counted.' }]
}

function groupsAlone({ name }: Column, first: CsvRow, path: string): Finding {
  const text = `Unexpected file of ${quote(name)} alone, expected another column with the entries of each group`
  return { rule, place: placeOfRow(first, path), text, hint: 'A list without groups has no `by`.' }
}

function emptyCells({ path, columns }: CsvTable, group: Column | undefined): (row: CsvRow) => Finding[] {
  return (row) => {
    if (group && !row.cells[group.index]) {
      const text = `Unexpected row without a cell in ${quote(group.name)}, by which the list is grouped`
      const hint = 'Write in it to which group the row belongs.'
      return [{ rule, place: placeOfRow(row, path), text, hint }]
    }
    if (!group || columns.some(({ index }) => index !== group.index && row.cells[index])) return []
    const text = `Unexpected row with ${quote(row.cells[group.index] ?? '')} alone, expected an entry of that group`
    return [{ rule, place: placeOfRow(row, path), text, hint: 'Write the entry into the row, or delete it.' }]
  }
}
