/** How each counting symbol writes a number. A new style is a new line here. */
const symbols: Readonly<Record<string, (count: number) => string>> = {
  '1': String,
  a: letters,
  A: (count) => letters(count).toUpperCase(),
  i: (count) => roman(count).toLowerCase(),
  I: roman,
}

/** The source of a regular expression for one counting symbol. */
export const countingSymbol: string = `[${Object.keys(symbols).map(escaped).join('')}]`

const everySymbol = new RegExp(countingSymbol, 'gu')

/**
 * Write counts, from 1, as a pattern says: `formatNumber('1.a', [2, 3])` is `2.c`; `none` writes nothing.
 *
 * A pattern with fewer symbols than counts writes the last ones: `formatNumber('A', [10, 1])` is `A`.
 */
export function formatNumber(pattern: string, counts: readonly number[]): string {
  if (pattern === 'none') return ''
  const rest = counts.slice(-symbolsIn(pattern))
  return pattern.replace(everySymbol, (symbol) => {
    const count = rest.shift()
    return count === undefined ? '' : (symbols[symbol]?.(count) ?? '')
  })
}

/** How many counts a pattern writes. */
export function symbolsIn(pattern: string): number {
  return pattern === 'none' ? 0 : (pattern.match(everySymbol)?.length ?? 0)
}

function escaped(symbol: string): string {
  return /[\p{L}\p{N}]/u.test(symbol) ? symbol : `\\${symbol}`
}

/** a … z, aa, ab … */
function letters(count: number): string {
  return count === 0 ? '' : letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  let rest = count
  let text = ''
  for (const [value, numeral] of numerals) {
    text += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
