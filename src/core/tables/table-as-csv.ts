import type { Table, TableCell } from 'mdast'
import { plainText } from '../plain-text.ts'
import { csvLines } from './csv-lines.ts'
import './table-data.ts'

/**
 * A table as CSV for programs: numbers with a point and days as in the file of data, text without its notes.
 *
 * What stands as a heading above rows is a column again, named `group`.
 */
export function tableAsCsv({ children, data }: Table, group: string): string {
  const isGrouped = children.some((row) => row.data?.group)
  const headers = data?.headerRows ?? 1
  let heading: string | number = ''
  const rows = children.flatMap((row, index) => {
    const cells = row.children.map(contentOf)
    if (row.data?.group) heading = cells[0] ?? ''
    if (row.data?.group) return []
    const own = index < headers ? group : row.data?.total ? '' : heading
    return [isGrouped ? [own, ...cells] : cells]
  })
  return csvLines(rows)
}

function contentOf(cell: TableCell): string | number {
  return cell.data?.value ?? plainText(cell)
}
