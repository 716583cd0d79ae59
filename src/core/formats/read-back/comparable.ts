import { withoutInvisible } from '../../pdf/text/without-invisible.ts'

/** Makes words comparable. */
export type Comparable = (word: string) => string

/** As `comparable` does, but each word only once, because the words of a text are many and few of them differ. */
export function comparableOnce(): Comparable {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = comparable(word)
    known.set(word, made)
    return made
  }
}

/** A word so written that what a font or a style sheet may change is alike: ligatures, hyphens, capitals. */
export function comparable(word: string): string {
  if (simple.test(word)) return word.toLowerCase()
  const plain = withoutInvisible(word).normalize('NFKC').replace(hyphens, '-').replace(boxes, '\ufffd')
  return plain.toUpperCase().toLowerCase()
}

// Most words, and nothing of them is changed below.
const simple = /^[!-~]*$/

// The hyphen that a browser adds where a word is divided is not the one that people type.
const hyphens = /[\u2010\u2011]/g

// One emoji or letter may be painted as several boxes.
const boxes = /\ufffd(?:\ufffd|[\ufe00-\ufe0f])*/g

/** Words run together, without hyphens: alike wherever their lines end. */
export function squeezed(words: readonly string[]): string {
  return words.map(comparable).join('').replaceAll('-', '')
}
