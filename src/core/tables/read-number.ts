import { type Decimal, decimal } from './decimal.ts'

/** The sign between whole and fraction, `2.6` or `2,6`. */
export type DecimalMark = '.' | ','

/** A number in a cell, and whether `%` stands behind it. */
export interface CellNumber extends Decimal {
  readonly percent: boolean
}

// No leading zero, so that codes such as `007` stay as they are; thousands in threes between the same mark.
const whole = String.raw`(?:0|[1-9]\d*|[1-9]\d{0,2}(?:(?<mark>MARK)\d{3})(?:\k<mark>\d{3})*)`
const grammar: Readonly<Record<DecimalMark, RegExp>> = {
  '.': grammarOf("[, \u00a0\u202f\u2009'’]", String.raw`\.`),
  ',': grammarOf("[. \u00a0\u202f\u2009'’]", ','),
}

/** Read a cell as a number; unset where it is none. */
export function readNumber(cell: string, mark: DecimalMark): CellNumber | undefined {
  const match = grammar[mark].exec(cell)?.groups
  if (!match) return undefined
  const sign = match['sign'] ? '-' : ''
  const figures = (match['whole'] ?? '').replace(/\D/g, '')
  const fraction = match['fraction'] ? `.${match['fraction']}` : ''
  return { ...decimal(sign + figures + fraction), percent: match['percent'] !== undefined }
}

/** Whether JavaScript, and whoever reads the data, can hold the number exactly. */
export function isExact({ digits, scale }: Decimal): boolean {
  return scale <= 15 && digits <= BigInt(Number.MAX_SAFE_INTEGER) && digits >= BigInt(Number.MIN_SAFE_INTEGER)
}

function grammarOf(thousands: string, point: string): RegExp {
  const figures = whole.replace('MARK', thousands)
  return new RegExp(`^(?<sign>[-−])?(?<whole>${figures})(?:${point}(?<fraction>\\d+))?(?<percent>\\s?%)?$`, 'u')
}
