// Spelt out rather than by property, because a pattern with properties of Unicode takes longer to make ready than a report to read.

/** As part of a pattern: the digits of the languages that have rules. */
export const digit = '[0-9٠-٩۰-۹]'

/** As part of a pattern: what may stand before a number as part of it. */
export const numberSign = '[€$£¥₸₽₾₴֏₼~≈<>±+−–-]'

/** As part of a pattern: what numbers a section or annex with one letter. */
export const capital = '[A-ZÀ-ÞΑ-ΩЀ-ЯӘҒҚҢӨҰҮҺІ]'

const startOfNumber = new RegExp(`^${numberSign}?${digit}`)

/** Whether a word begins with a number. */
export function beginsWithNumber(word: string): boolean {
  return startOfNumber.test(word)
}

export function isDigit(character: string): boolean {
  return (
    (character >= '0' && character <= '9') ||
    (character >= '٠' && character <= '٩') ||
    (character >= '۰' && character <= '۹')
  )
}

export function isCapital(character: string): boolean {
  return character.toLowerCase() !== character
}

const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»‹›“”„‘’‚…–—−№§€£¥₸₽₾₴֏₼°،؛؟·•¿¡'

/** Whether a word is signs alone: `?»`, not `–5`. */
export function isSigns(word: string): boolean {
  for (const character of word) if (!signs.includes(character)) return false
  return true
}

/** Whether a word has no signs, and is not what stands for code. */
export function isBare(word: string): boolean {
  for (const character of word) if (character === '\uFFFC' || signs.includes(character)) return false
  return word !== ''
}
