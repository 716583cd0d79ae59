import { lookAlike } from '../look-alike.ts'
import { nearest } from '../nearest.ts'
import { quote } from '../quote.ts'

/** The comparisons one rule may spend on hints, so that ten thousand misspellings cost no more than a few. */
const budget = 100_000

/** Find what was most likely meant among many names; the hint shows it as an author types it. */
export function suggestFrom(
  candidates: readonly string[],
  show: (name: string) => string = (name) => name,
): (word: string) => { readonly hint?: string } {
  let left = budget
  return (word) => {
    if (left <= 0) return {}
    left -= candidates.length
    const found = nearest(word, candidates)
    if (found === undefined) return {}
    const isTwin = found !== word && lookAlike(found) === lookAlike(word)
    const why = isTwin ? ' It looks the same, but has a letter of another alphabet: type or copy it anew.' : ''
    return { hint: `Did you mean ${quote(show(found))}?${why}` }
  }
}

/** `a`, `b` or `c`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map(quote)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}
