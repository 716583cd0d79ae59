import { groupBy } from '../group-by.ts'
import { type Column, isNothing, isNumeric, numberIn } from './column.ts'
import { compare } from './decimal.ts'
import type { CsvRow } from './place-of-cell.ts'

/** Rows that stand below one heading; without a heading where the table has no groups. */
export interface RowGroup {
  readonly heading: string | undefined
  readonly rows: readonly CsvRow[]
}

/** A column to sort by; `-Votes` puts the highest first. */
export interface Order {
  readonly column: Column
  readonly descending: boolean
}

/** Sort rows by value: numbers and dates by size, text as the language sorts it. Rows without a value come last. */
export function sortRows(rows: readonly CsvRow[], { column, descending }: Order, language: string): readonly CsvRow[] {
  const collator = new Intl.Collator([localeOf(language), 'en'], { numeric: true })
  const filled = rows.filter(({ cells }) => !isNothing(cells[column.index] ?? ''))
  const empty = rows.filter(({ cells }) => isNothing(cells[column.index] ?? ''))
  const sorted = filled.toSorted((one, other) => {
    const order = compareCells(one, other, column, collator)
    return descending ? -order : order
  })
  return [...sorted, ...empty]
}

// Without a second choice, a language that is not known would be sorted as that of the machine is.
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

function compareCells(one: CsvRow, other: CsvRow, column: Column, collator: Intl.Collator): number {
  const first = isNumeric(column) ? numberIn(one, column) : undefined
  const second = isNumeric(column) ? numberIn(other, column) : undefined
  if (first && second) return compare(first, second)
  return collator.compare(one.cells[column.index] ?? '', other.cells[column.index] ?? '')
}

/** Put the rows with the same cell in a column together, in the order in which the cells first appear. */
export function groupRows(rows: readonly CsvRow[], column: Column | undefined): readonly RowGroup[] {
  if (!column) return [{ heading: undefined, rows }]
  const groups = groupBy(rows, ({ cells }) => cells[column.index] ?? '')
  return [...groups].map(([heading, members]) => ({ heading, rows: members }))
}
