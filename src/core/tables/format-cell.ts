import { fill } from '../fill.ts'
import { formatDate } from '../format-date.ts'
import type { Words } from '../report.ts'
import { type Column, isNothing, isNumeric, numberIn } from './column.ts'
import { type Decimal, toNumber } from './decimal.ts'
import { formatDecimal, formatPercent } from './format-decimal.ts'
import type { CsvRow } from './place-of-cell.ts'
import type { CellKind } from './table-data.ts'

/** What a cell prints, and what it means. */
export interface FormattedCell {
  readonly text: string
  readonly kind: CellKind
  readonly value: number | string
}

/** A cell as the words of a language write it. Text stays as it is. */
export function formatCell(row: CsvRow, column: Column, words: Words): FormattedCell {
  const text = row.cells[column.index] ?? ''
  if (isNothing(text)) return { text, kind: 'empty', value: text }
  if (column.kind === 'date') return { text: formatDate(text, wordIn(words)), kind: 'date', value: text }
  const number = isNumeric(column) ? numberIn(row, column) : undefined
  if (!number) return { text, kind: 'text', value: text }
  return formatNumberCell(number, number.percent, column, words)
}

/** A number of a column, with as many digits behind the point as the column shows. */
export function formatNumberCell(number: Decimal, percent: boolean, column: Column, words: Words): FormattedCell {
  const scale = Math.max(column.scale, number.scale)
  const text = percent ? formatPercent(number, scale, words) : formatDecimal(number, scale, words)
  return { text, kind: column.kind, value: toNumber(number) }
}

function wordIn(words: Words): Parameters<typeof formatDate>[1] {
  return (key, values = {}) => words[key] && fill(words[key], values)
}
