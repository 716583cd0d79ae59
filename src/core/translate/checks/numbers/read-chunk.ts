import type { NumberMarks } from '../../merge/number-marks.ts'
import type { Reading } from './amount.ts'

/** What a run of digits and signs may mean with the signs of a language, the likeliest first. */
export function readChunk(chunk: string, marks: NumberMarks): readonly Reading[] {
  const numbers = chunk.split(/[ \u00a0\u202f\u2009]/)
  const whole = groupedBySpaces(chunk, marks)
  const apart = numbers.length > 1 ? numbers.map((one) => readOne(one, marks)[0] ?? []) : []
  if (whole !== undefined) return [[whole], apart.flat()]
  return numbers.length > 1 ? [apart.flat()] : readOne(chunk, marks)
}

/** `11 953 465` is one number in every language, if it is not three. */
function groupedBySpaces(chunk: string, { decimal }: NumberMarks): string | undefined {
  const [, whole, decimals] = /^(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+)(?:[.,\u066b](\d+))?$/.exec(chunk) ?? []
  if (whole === undefined) return undefined
  const point = chunk[whole.length]
  return point === undefined || point === decimal || point === '\u066b' ? plain(whole, decimals) : undefined
}

/** A run without spaces in it. */
function readOne(chunk: string, { group, decimal }: NumberMarks): readonly Reading[] {
  const signs = new Set(chunk.replace(/\d/g, ''))
  const parts = chunk.split(/\D/)
  const [first = '', second = ''] = parts
  if (parts.length === 1) return [[plain(first)]]
  if (signs.has(':')) return timeOf(parts)
  const grouped = groupedBy(group, decimal, chunk)
  if (grouped !== undefined) return [[grouped]]
  const apart = parts.map((part) => plain(part))
  // A point parts decimals in any language, if only in the number of an article.
  const isDecimal = ['.', '\u066b', decimal].some((sign) => signs.has(sign))
  if (parts.length === 2 && isDecimal) {
    const isTime = /^[0-5]\d$/.test(second) && Number(first) <= 24
    return [[plain(first, second)], ...(isTime || isDate([...parts, '2000']) ? timeOf(parts) : [])]
  }
  if (signs.size === 1 && isDate(parts)) return [apart]
  return signs.size === 1 && signs.has('.') ? [[chunk], apart] : [apart]
}

/** A number with groups of three digits, with the sign of the language or with one that stands for nothing else. */
function groupedBy(group: string, decimal: string, chunk: string): string | undefined {
  const point = chunk.includes('\u066b') ? '\u066b' : decimal
  const [whole = '', decimals, ...more] = chunk.split(point)
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined
  const sign = [group, '\u066c', '’', "'"].find((one) => one !== point && whole.includes(one))
  const [first = '', ...groups] = sign === undefined ? [] : whole.split(sign)
  const isGrouped = groups.length > 0 && /^\d{1,3}$/.test(first) && groups.every((one) => /^\d{3}$/.test(one))
  return isGrouped ? plain(whole, decimals) : undefined
}

/** Full hours may go without their minutes. */
function timeOf(parts: readonly string[]): readonly Reading[] {
  const [hour = '', ...rest] = parts.map((part) => plain(part))
  return rest.every((part) => part === '0') ? [[hour], [hour, ...rest]] : [[hour, ...rest]]
}

/** `20.11.2022` */
function isDate([day = '', month = '', year = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /^\d{4}$/.test(year) && Number(day) <= 31 && Number(month) <= 12 && day !== ''
}

/** Digits alone, without zeros that say nothing. */
function plain(whole: string, decimals = ''): string {
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const after = decimals.replace(/0+$/, '')
  return after ? `${digits}.${after}` : digits
}
