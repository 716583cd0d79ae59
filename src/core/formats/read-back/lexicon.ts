/** The words that were sent to the browser, and which of them stand side by side. */
export interface Lexicon {
  hasPair(before: string, after: string): boolean
  /** Whether a word is whole, or the beginning of one. */
  isBeginning(word: string): boolean
}

/** Makes the lexicon of words by block. Linear; what is asked for is put in order when it is first asked for. */
export function lexiconOf(blocks: readonly (readonly string[])[]): Lexicon {
  const followers = followersIn(blocks)
  const asked = new Map<string, ReadonlySet<string>>()
  let sorted: readonly string[] | undefined
  return {
    hasPair: (before, after) => {
      const known = asked.get(before) ?? new Set(followers.get(before))
      asked.set(before, known)
      return known.has(after)
    },
    isBeginning: (word) => {
      sorted ??= [...followers.keys()].sort()
      return followers.has(word) || (sorted[firstNotBelow(sorted, word)]?.startsWith(word) ?? false)
    },
  }
}

/** By word, all that come after it, as often as they do: only few words are ever asked for. */
function followersIn(blocks: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const words of blocks) {
    let before: string[] | undefined
    for (const word of words) {
      before?.push(word)
      before = found.get(word) ?? []
      if (before.length === 0) found.set(word, before)
    }
  }
  return found
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
