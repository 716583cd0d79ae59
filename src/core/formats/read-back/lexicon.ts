/** The words that were sent to the browser, and which of them stand side by side. */
export interface Lexicon {
  hasPair(before: string, after: string): boolean
  /** Whether a word is whole, or the beginning of one. */
  isBeginning(word: string): boolean
}

/** Makes the lexicon of words by block. Linear; sorted when first asked for a beginning. */
export function lexiconOf(blocks: readonly (readonly string[])[]): Lexicon {
  const ids = new Map<string, number>()
  const pairs = new Set<number>()
  for (const words of blocks) {
    let before: number | undefined
    for (const word of words) {
      const id = ids.get(word) ?? ids.size
      ids.set(word, id)
      if (before !== undefined) pairs.add(pairKey(before, id))
      before = id
    }
  }
  let sorted: readonly string[] | undefined
  return {
    hasPair: (before, after) => pairs.has(pairKey(ids.get(before) ?? Number.NaN, ids.get(after) ?? Number.NaN)),
    isBeginning: (word) => {
      sorted ??= [...ids.keys()].sort()
      return ids.has(word) || (sorted[firstNotBelow(sorted, word)]?.startsWith(word) ?? false)
    },
  }
}

// One number for two, because a report has a hundred thousand pairs.
function pairKey(before: number, after: number): number {
  return before * 0x4000000 + after
}

function firstNotBelow(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}
