import { type Likeness, leastLikeness, likenessAmong } from './likeness-among.ts'
import { type WordIndex, wordIndex } from './word-index.ts'
import { wordsOf } from './words-of.ts'

/** A text and the one of several others that is most like it, by their places in the lists. */
export interface Similar {
  readonly text: number
  readonly other: number
  /** From 0.6 to 1: how much of both texts is the same words in the same order. */
  readonly likeness: number
}

/**
 * Pairs texts with others that are like them: the best pair first, each text and each other once. Texts of three words
 * or less are never like another, because one word makes them mean something else: Atyrau region, Almaty region.
 *
 * Not all pairs are compared, only those that share the rarer words: linear in practice.
 */
export function findSimilar(texts: readonly string[], others: readonly string[]): readonly Similar[] {
  const numbers = new Map<string, number>()
  const [left, right] = [texts, others].map((list) => list.map((text) => numbered(longWords(text), numbers)))
  if (left === undefined || right === undefined) return []
  const index = wordIndex(right)
  const likenessOf = likenessAmong(numbers.size)
  const found: Similar[] = []
  const taken = { texts: new Set<number>(), others: new Set<number>() }
  // Again, because the best others of a text may all have gone to texts that are more like them.
  for (;;) {
    const open = [...left.keys()].filter((text) => !taken.texts.has(text))
    const pairs = open.flatMap((text) => nearest(text, { left, right, index, likenessOf }))
    const chosen = chooseBest(pairs, taken)
    if (chosen.length === 0) return found
    found.push(...chosen)
    for (const { other } of chosen) index.forget(other)
  }
}

const enough = 0.9
const mostShort = 3

interface Texts {
  readonly left: readonly (readonly number[])[]
  readonly right: readonly (readonly number[])[]
  readonly index: WordIndex
  readonly likenessOf: Likeness
}

function nearest(text: number, { left, right, index, likenessOf }: Texts): readonly Similar[] {
  const words = left[text] ?? []
  const found: Similar[] = []
  for (const other of index.sharing(words)) {
    const likeness = likenessOf(words, right[other] ?? [])
    if (likeness >= leastLikeness) found.push({ text, other, likeness })
    // Where that one is taken by another text, there is a next round.
    if (likeness >= enough) break
  }
  return found
}

function longWords(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.length > mostShort ? words : []
}

/** Words as numbers, which are compared and counted faster. */
function numbered(words: readonly string[], numbers: Map<string, number>): readonly number[] {
  return words.map((word) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  })
}

function chooseBest(
  pairs: Similar[],
  taken: { readonly texts: Set<number>; readonly others: Set<number> },
): readonly Similar[] {
  pairs.sort((a, b) => b.likeness - a.likeness || a.text - b.text || a.other - b.other)
  return pairs.filter(({ text, other }) => {
    if (taken.texts.has(text) || taken.others.has(other)) return false
    taken.texts.add(text)
    taken.others.add(other)
    return true
  })
}
