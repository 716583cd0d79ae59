import { commonWords } from './common-words.ts'

/** What is less like another text is not like it. */
export const leastLikeness = 0.6

/** How much of two texts, given as words, is the same words in the same order: 0 to 1; 0 also where it is little. */
export type Likeness = (a: readonly number[], b: readonly number[]) => number

/** Compares texts of so many different words, each of which is a number. */
export function likenessAmong(wordCount: number): Likeness {
  const counts = new Int32Array(wordCount)
  return (a, b) => {
    const both = a.length + b.length
    // Whatever their order: quickly found, and for most pairs enough.
    if ((2 * countShared(a, b, counts)) / both < leastLikeness) return 0
    return (2 * commonWords(a, b).length) / both
  }
}

function countShared(a: readonly number[], b: readonly number[], counts: Int32Array): number {
  for (const word of a) counts[word] = (counts[word] ?? 0) + 1
  let shared = 0
  for (const word of b) {
    const left = counts[word] ?? 0
    if (left > 0) shared++
    counts[word] = left - 1
  }
  for (const word of a) counts[word] = 0
  for (const word of b) counts[word] = 0
  return shared
}
