import { quote } from '../quote.ts'
import type { Finding } from '../report.ts'
import type { CsvTable } from './csv-table.ts'
import { placeOfCell } from './place-of-cell.ts'
import { isExact, readNumber } from './read-number.ts'

/** Numbers too long to be kept as numbers: the first one of each column. */
export function inexactNumbers({ columns, rows, total, path }: CsvTable): Finding[] {
  return columns.flatMap(({ index, mark }) => {
    const row = [...rows, ...(total ? [total] : [])].find(({ cells }) => {
      const number = readNumber(cells[index] ?? '', mark)
      return number && !isExact(number)
    })
    if (!row) return []
    const place = placeOfCell(row, index, path)
    const text = `Unexpected number ${quote(row.cells[index] ?? '')}, expected at most 15 digits`
    return [
      { rule: 'number-is-exact', place, text, hint: 'It is printed as it stands, and nothing is computed from it.' },
    ]
  })
}
