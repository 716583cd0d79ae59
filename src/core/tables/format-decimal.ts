import { fill } from '../fill.ts'
import type { Words } from '../report.ts'
import { absolute, type Decimal, plain, sum } from './decimal.ts'

/**
 * A number as the words of a language write it, with so many digits behind the point: `1,204.50`.
 *
 * `Intl` is not asked, because its answers change with the version of Node.js: of late the digits of Arabic, the
 * thousands of Italian and the apostrophe of Swiss German. The same sources have to give the same bytes.
 */
export function formatDecimal(number: Decimal, scale: number, words: Words): string {
  const [whole = '', fraction] = plain(absolute(sum([number, { digits: 0n, scale }]))).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, words['number-group'] ?? ',')
  const written = fraction === undefined ? grouped : `${grouped}${words['number-point'] ?? '.'}${fraction}`
  return number.digits < 0n ? fill(words['number-below-zero'] ?? '-{number}', { number: written }) : written
}

/** `60.2%` */
export function formatPercent(number: Decimal, scale: number, words: Words): string {
  return fill(words['number-percent'] ?? '{number}%', { number: formatDecimal(number, scale, words) })
}
