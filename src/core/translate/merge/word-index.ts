/** Texts by their words, which are numbers here, to find those that share the rare ones. */
export interface WordIndex {
  /** Those that share most of the rarer words of a text, the likeliest first; no more than a few. */
  sharing(words: readonly number[]): readonly number[]
  /** A text is no longer looked for. */
  forget(place: number): void
}

/** An index of texts, given as their words, by their places in the list. */
export function wordIndex(texts: readonly (readonly number[])[]): WordIndex {
  const byWord = new Map<number, Set<number>>()
  for (const [place, words] of texts.entries()) {
    for (const word of words) {
      const places = byWord.get(word)
      if (places) places.add(place)
      else byWord.set(word, new Set([place]))
    }
  }
  const counts = new Uint16Array(texts.length)
  return {
    sharing(words) {
      const lists = [...new Set(words)].flatMap((word) => byWord.get(word) ?? []).sort((a, b) => a.size - b.size)
      const found = count(lists, counts)
      const likely = mostCounted(found, counts)
      for (const place of found) counts[place] = 0
      const distance = (place: number) => Math.abs((texts[place]?.length ?? 0) - words.length)
      return likely.flatMap((places) => places.sort((a, b) => distance(a) - distance(b) || a - b)).slice(0, mostShown)
    },
    forget(place) {
      for (const word of texts[place] ?? []) byWord.get(word)?.delete(place)
    },
  }
}

// Two texts of which more than half is the same share some of their rarest words: common ones need not be looked up.
const mostSteps = 500
const leastLists = 3
const mostShown = 8
const mostSorted = 200

/** Counts how many of the lists each place is in, and gives the places. */
function count(lists: readonly ReadonlySet<number>[], counts: Uint16Array): readonly number[] {
  const found: number[] = []
  let steps = 0
  for (const [index, places] of lists.entries()) {
    steps += places.size
    if (steps > mostSteps && index >= leastLists) break
    for (const place of places) {
      const before = counts[place] ?? 0
      if (before === 0) found.push(place)
      counts[place] = before + 1
    }
  }
  return found
}

/** The places that were counted most often, then those that were next, until there are enough. */
function mostCounted(found: readonly number[], counts: Uint16Array): readonly number[][] {
  const byCount: number[][] = []
  for (const place of found) {
    const times = counts[place] ?? 0
    byCount[times] ??= []
    const places = byCount[times]
    if (places.length < mostSorted) places.push(place)
  }
  const groups: number[][] = []
  for (let times = byCount.length - 1, shown = 0; times > 0 && shown < mostShown; times--) {
    const places = byCount[times] ?? []
    groups.push(places)
    shown += places.length
  }
  return groups
}
