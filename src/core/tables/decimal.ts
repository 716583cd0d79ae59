/** A number exactly as it was written: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** `12.50` as `{ digits: 1250n, scale: 2 }`. Only digits, one sign and one point. */
export function decimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

/** The same number with more digits behind the point. */
function digitsAt({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale)
}

/** The exact sum; of nothing, zero. */
export function sum(numbers: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...numbers.map((number) => number.scale))
  return { digits: numbers.reduce((total, number) => total + digitsAt(number, scale), 0n), scale }
}

/** Below zero when the first is less, above when it is more. */
export function compare(one: Decimal, other: Decimal): number {
  const { digits } = difference(one, other)
  return digits < 0n ? -1 : digits > 0n ? 1 : 0
}

/** One less the other. */
export function difference(one: Decimal, other: Decimal): Decimal {
  return sum([one, { digits: -other.digits, scale: other.scale }])
}

/** `part` of `whole` in per cent, rounded half up to `scale` digits behind the point. `whole` is above zero. */
export function percentage(part: Decimal, whole: Decimal, scale: number): Decimal {
  const both = Math.max(part.scale, whole.scale)
  const of = digitsAt(whole, both)
  const hundredths = digitsAt(part, both) * 100n * 10n ** BigInt(scale)
  return { digits: (hundredths * 2n + of) / (of * 2n), scale }
}

/** How far a rounded number may be from what it was: half of its last digit. */
export function rounding({ scale }: Decimal): Decimal {
  return { digits: 5n, scale: scale + 1 }
}

/** Whether two numbers are no further apart than a third says. */
export function within(one: Decimal, other: Decimal, distance: Decimal): boolean {
  return compare(absolute(difference(one, other)), distance) <= 0
}

/** The number without its sign. */
export function absolute({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale }
}

/** `1250.5`, without marks between thousands. */
export function plain({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const figures = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return scale === 0 ? sign + figures : `${sign}${figures.slice(0, -scale)}.${figures.slice(-scale)}`
}

/** The nearest number that JavaScript has. */
export function toNumber(number: Decimal): number {
  return Number(plain(number))
}
