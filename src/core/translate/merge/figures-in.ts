import type { NumberMarks } from './number-marks.ts'

/** A number as it stands in a text. */
export interface Figure {
  /** Offset in the text. */
  readonly at: number
  readonly written: string
  /** In plain digits: `11953465`, `69.44`; a date or a code as it is written: `3.2.1`, `023`. */
  readonly value: string
  /** What stands between groups of three digits; empty where nothing does. */
  readonly group: string
  /** What stands before the decimals; empty where there are none. */
  readonly decimal: string
}

/** Every number of a text, read by the rules of its language; digits of all scripts. Linear. */
export function figuresIn(text: string, marks: NumberMarks): readonly Figure[] {
  const number = patternOf(marks)
  return [...text.matchAll(number)].map(({ 0: written, index, groups = {} }) => {
    const { whole, group = '', decimal = '', decimals } = groups
    const value =
      whole === undefined
        ? plainDigits(written)
        : `${plainDigits(whole).replace(/\D/g, '')}${decimals === undefined ? '' : `.${plainDigits(decimals)}`}`
    return { at: index, written, value, group, decimal }
  })
}

/** Digits of any script as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) - zeroOf(digit)))
}

/** The code point of the zero that belongs to a digit. */
export function zeroOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  // Digits of a script stand in a row, and the row begins with its zero.
  let zero = point
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return zero < 0x1d7ce ? zero : 0x1d7ce + Math.floor((point - 0x1d7ce) / 10) * 10
}

// First what is a number by the rules of the language, then any run of digits with points in it.
function patternOf({ group, decimal }: NumberMarks): RegExp {
  const groups = `[\u00a0\u202f\u2009\u066c${/\s/u.test(group) ? ' ' : group}]`
  const end = String.raw`(?!\p{Nd}|[.,/:]\p{Nd})`
  const decimals = String.raw`(?:(?<decimal>[\u066b${decimal}])(?<decimals>\p{Nd}+))?`
  const whole = String.raw`(?<whole>\p{Nd}{1,3}(?<group>${groups})\p{Nd}{3}(?:\k<group>\p{Nd}{3})*|\p{Nd}+)`
  return new RegExp(String.raw`(?<!\p{Nd})(?:${whole}${decimals}${end}|\p{Nd}+(?:[.,/:]\p{Nd}+)*)`, 'gu')
}
