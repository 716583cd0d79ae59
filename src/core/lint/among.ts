import { quote } from '../quote.ts'

/** What there is to choose from, as a hint; none where that is too much to read, or nothing. */
export function among(candidates: readonly string[]): { readonly hint?: string } {
  if (candidates.length === 0 || candidates.length > most) return {}
  const [first = '', ...others] = candidates.map(quote)
  return { hint: others.length === 0 ? `There is only ${first}.` : `There are ${[first, ...others].join(', ')}.` }
}

const most = 12
