/** The longest row of words that two lists share, as pairs of their places. */
export function commonWords<Word>(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...middle.map(([one, other]) => [one + start, other + start] as const),
    ...Array.from({ length: end }, (_, index) => [a.length - end + index, b.length - end + index] as const),
  ]
}

// Beyond this, which is two texts of two thousand words with nothing in common, the time would be felt.
const mostCells = 4_000_000

function between<Word>(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  if (a.length === 0 || b.length === 0 || (a.length + 1) * width > mostCells) return []
  const lengths = lengthsOf(a, b)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  const pairs: (readonly [number, number])[] = []
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    if (a[row] === b[column]) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return pairs
}

/** How many words the ends of both lists share, from each pair of places on. */
function lengthsOf<Word>(a: readonly Word[], b: readonly Word[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const here = row * width + column
      const [below = 0, right = 0, both = 0] = [lengths[here + width], lengths[here + 1], lengths[here + width + 1]]
      lengths[here] = a[row] === b[column] ? both + 1 : Math.max(below, right)
    }
  }
  return lengths
}
