import { numberWordsOf } from './words-of-numbers.ts'

/** Whether a text says a value in words: “five”, “twenty-first”, “November”, “XXI”. */
export type SaysInWords = (value: string) => boolean

/** What a text says in words. Of a language whose number words are not known here, every small number. Linear. */
export function saysInWords(text: string, language: string): SaysInWords {
  const numberOf = numberWordsOf(language)
  const said = new Set(romanNumerals(text))
  let sum = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = numberOf?.(word)
    // `one hundred and five`
    if (value === undefined && word !== 'and' && word !== 'и') sum = 0
    if (value === undefined) continue
    sum = isScale(value) ? Math.max(1, sum) * value : sum + value
    said.add(value).add(sum)
  }
  return (value) => {
    // `source 5` is the 5 of “5 million”.
    const number = Number(value.replace(/^[a-z]+ /, ''))
    return said.has(number) || (numberOf === undefined && number <= 31)
  }
}

function isScale(value: number): boolean {
  return value >= 1000 || value === 100
}

/** In Latin letters, or in the Cyrillic ones that look like them. */
function romanNumerals(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[IVXLCІХСЛV]{1,8}(?![\p{L}\p{N}])/gu)].map(([numeral]) =>
    romanValue(numeral),
  )
}

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => letters[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

const letters: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10, L: 50, C: 100, С: 100 }
