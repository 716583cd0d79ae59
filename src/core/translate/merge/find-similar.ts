import { groupBy } from '../../group-by.ts'
import { commonWords } from './common-words.ts'
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
  const [left, right] = [texts.map(wordsOf), others.map(wordsOf)]
  const index = indexOf(right)
  const found: Similar[] = []
  const taken = { texts: new Set<number>(), others: new Set<number>() }
  // Again, because the best others of a text may all have gone to texts that are more like them.
  for (;;) {
    const pairs = left.flatMap((words, text) => (taken.texts.has(text) ? [] : bestOf({ words, text }, right, index)))
    const isFree = ({ text, other }: Similar) => !taken.texts.has(text) && !taken.others.has(other)
    const best = pairs.sort((a, b) => b.likeness - a.likeness || a.text - b.text || a.other - b.other)
    const count = found.length
    for (const pair of best) {
      if (!isFree(pair)) continue
      found.push(pair)
      taken.texts.add(pair.text)
      taken.others.add(pair.other)
    }
    if (found.length === count) return found
    for (const { other } of found.slice(count)) forget(right[other] ?? [], other, index)
  }
}

const leastLikeness = 0.6
const mostShort = 3
// How many entries of the index are looked at for a text, and how many texts are compared with it.
const mostSteps = 3000
const mostCompared = 8

/** In which texts a word stands. */
type Index = Map<string, Set<number>>

function indexOf(texts: readonly (readonly string[])[]): Index {
  const index: Index = new Map()
  for (const [place, words] of texts.entries()) {
    if (words.length <= mostShort) continue
    for (const word of words) {
      const places = index.get(word)
      if (places) places.add(place)
      else index.set(word, new Set([place]))
    }
  }
  return index
}

function forget(words: readonly string[], place: number, index: Index): void {
  for (const word of words) index.get(word)?.delete(place)
}

function bestOf(
  { words, text }: { readonly words: readonly string[]; readonly text: number },
  others: readonly (readonly string[])[],
  index: Index,
): Similar[] {
  if (words.length <= mostShort) return []
  return sharing(words, others, index)
    .map((other) => ({ text, other, likeness: likenessOf(words, others[other] ?? []) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
}

/** Those that share most of the rare words. */
function sharing(words: readonly string[], others: readonly (readonly string[])[], index: Index): readonly number[] {
  const lists = [...new Set(words)].flatMap((word) => index.get(word) ?? []).sort((a, b) => a.size - b.size)
  const counts = new Map<number, number>()
  let steps = 0
  for (const places of lists) {
    steps += places.size
    if (steps > mostSteps && counts.size > 0) break
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const byCount = groupBy(counts.keys(), (place) => counts.get(place) ?? 0)
  const distance = (place: number) => Math.abs((others[place]?.length ?? 0) - words.length)
  const ranked: number[] = []
  for (const count of [...byCount.keys()].sort((a, b) => b - a)) {
    if (ranked.length >= mostCompared) break
    ranked.push(...(byCount.get(count) ?? []).sort((a, b) => distance(a) - distance(b) || a - b))
  }
  return ranked.slice(0, mostCompared)
}

function likenessOf(a: readonly string[], b: readonly string[]): number {
  const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length)
  return most < leastLikeness ? 0 : (2 * commonWords(a, b).length) / (a.length + b.length)
}
