import type { PhrasingContent, TableCell, TableRow } from 'mdast'
import type { Column } from './column.ts'
import type { FormattedCell } from './format-cell.ts'
import type { CsvRow } from './place-of-cell.ts'
import type { CellMeaning } from './table-data.ts'

/** The row of the columns' names. */
export function headerRow(columns: readonly Column[], { cells }: CsvRow): TableRow {
  return {
    type: 'tableRow',
    children: columns.map(({ index }) => {
      const name = cells[index] ?? ''
      return cell(name, { kind: name === '' ? 'empty' : 'text', value: name, header: 'column' })
    }),
  }
}

/** A row of values. Its first cell names it. */
export function bodyRow(cells: readonly FormattedCell[], isNamed: (cell: FormattedCell) => boolean): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((each, position) => {
      const { text, kind, value } = each
      return cell(text, { kind, value, ...(position === 0 && isNamed(each) && { header: 'row' }) })
    }),
  }
}

/** The heading of the rows below, across the whole table. */
export function groupRow(heading: string, columns: number): TableRow {
  return {
    type: 'tableRow',
    data: { group: true },
    children: [cell(heading, { kind: 'text', value: heading, header: 'row', columns })],
  }
}

// More are a page, not a cell, and run on like any text.
const mostLines = 100

/** Plain text, whatever it looks like: a file of data holds no Markdown. */
function cell(text: string, data: CellMeaning): TableCell {
  const lines = text === '' ? [] : text.split(/\n+/, mostLines + 1)
  if (lines.length > mostLines)
    return { type: 'tableCell', data: { ...data }, children: [{ type: 'text', value: text }] }
  const children = lines.flatMap((line, index): PhrasingContent[] => {
    const words: PhrasingContent = { type: 'text', value: line }
    return index === 0 ? [words] : [{ type: 'break' }, words]
  })
  return { type: 'tableCell', data: { ...data }, children }
}
