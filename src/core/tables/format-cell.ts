import type { Words } from '../report.ts'
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

/** The language that a table is written in. */
export interface Tongue {
  readonly language: string
  readonly words: Words
}

/** A cell as the language of the report writes it. Text stays as it is. */
export function formatCell(row: CsvRow, column: Column, tongue: Tongue): FormattedCell {
  const text = row.cells[column.index] ?? ''
  if (isNothing(text)) return { text, kind: 'empty', value: text }
  if (column.kind === 'date') return { text: formatDate(text, tongue), kind: 'date', value: text }
  const number = isNumeric(column) ? numberIn(row, column) : undefined
  if (!number) return { text, kind: 'text', value: text }
  return formatNumberCell(number, number.percent, column, tongue.language)
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

/** As the theme writes its own dates, where it has the words for it. */
function formatDate(date: string, { language, words }: Tongue): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const name = words[`month-${Number(month)}`]
  const pattern = words['date']
  if (name === undefined || pattern === undefined) {
    return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    )
  }
  const parts: Words = { year, month: name, day: String(Number(day)) }
  return pattern.replace(/\{(year|month|day)\}/g, (_, part: string) => parts[part] ?? '')
}

/** A language that `Intl` takes; English where it does not know the tag. */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
