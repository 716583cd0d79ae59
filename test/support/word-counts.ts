/** How often each word stands in a text. Words are runs of letters, digits and marks; their order does not count. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** What one text has over another: `-word` is missing in the second, `+word` is added there. */
export function wordDifference(first: string, second: string): string[] {
  const [before, after] = [wordCounts(first), wordCounts(second)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((word) => {
    const more = (after.get(word) ?? 0) - (before.get(word) ?? 0)
    return more === 0 ? [] : Array(Math.abs(more)).fill(`${more < 0 ? '-' : '+'}${word}`)
  })
}
