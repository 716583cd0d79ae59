import { type Column, isNothing, isNumeric, numberIn } from './column.ts'
import { type Decimal, toNumber } from './decimal.ts'
import type { CsvRow } from './place-of-cell.ts'
import type { CellKind } from './table-data.ts'

/** What a cell prints, and what it means. */
export interface FormattedCell {
  readonly text: string
  readonly kind: CellKind
  readonly value: number | string
}

/** A cell as the language of the report writes it. Text stays as it is. */
export function formatCell(row: CsvRow, column: Column, language: string): FormattedCell {
  const text = row.cells[column.index] ?? ''
  if (isNothing(text)) return { text, kind: 'empty', value: text }
  if (column.kind === 'date') return { text: formatDate(text, language), kind: 'date', value: text }
  const number = isNumeric(column) ? numberIn(row, column) : undefined
  if (!number) return { text, kind: 'text', value: text }
  return formatNumberCell(number, number.percent, column, language)
}

/** A number of a column, with as many digits behind the point as the column shows. */
export function formatNumberCell(number: Decimal, percent: boolean, column: Column, language: string): FormattedCell {
  const scale = Math.max(column.scale, number.scale)
  const value = toNumber(number)
  const format = numberFormat(language, scale, percent)
  return { text: format.format(percent ? value / 100 : value), kind: column.kind, value }
}

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: string, scale: number, percent: boolean): Intl.NumberFormat {
  const key = `${language} ${scale} ${percent}`
  const digits = { minimumFractionDigits: Math.min(scale, 20), maximumFractionDigits: Math.min(scale, 20) }
  const format =
    formats.get(key) ?? new Intl.NumberFormat(localeOf(language), { ...digits, style: percent ? 'percent' : 'decimal' })
  formats.set(key, format)
  return format
}

function formatDate(date: string, language: string): string {
  // Where English is meant without a country, the day comes first, as in the reports of international bodies.
  const locale = language === 'en' ? 'en-GB' : localeOf(language)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** A language that `Intl` takes; English where it does not know the tag. */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
