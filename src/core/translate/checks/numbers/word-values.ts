import { type NumberOfWord, numberWordsOf } from './number-words.ts'

/** What a text says in words: “five”, “twenty-first”, “November”, “XXI”. Each is taken once. */
export interface WordValues {
  /** Whether a value is there; then it is there once less. */
  take(value: string): boolean
  giveBack(value: string): void
}

/** The values of the words of a text. Of a language whose number words are not known here, every small number. Linear. */
export function wordValues(text: string, language: string): WordValues {
  const numberOf = numberWordsOf(language)
  const bag = new Map<number, number>()
  for (const value of valuesSaid(text, numberOf)) add(bag, value, 1)
  return {
    take(value) {
      const number = numberIn(value)
      if (numberOf === undefined && number <= 31) return true
      if ((bag.get(number) ?? 0) === 0) return false
      add(bag, number, -1)
      return true
    },
    giveBack: (value) => add(bag, numberIn(value), 1),
  }
}

function add(bag: Map<number, number>, value: number, count: number): void {
  bag.set(value, (bag.get(value) ?? 0) + count)
}

/** `source 5` is the 5 of “5 million”. */
function numberIn(value: string): number {
  return Number(value.replace(/^[a-z]+ /, ''))
}

function* valuesSaid(text: string, numberOf: NumberOfWord | undefined): Generator<number> {
  yield* romanNumerals(text)
  let sum = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const value = numberOf?.(word)
    // `one hundred and five`
    if (value === undefined && word !== 'and' && word !== 'и') sum = 0
    if (value === undefined) continue
    sum = isScale(value) ? Math.max(1, sum) * value : sum + value
    yield value
    if (sum !== value) yield sum
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
