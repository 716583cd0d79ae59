import { distance } from 'fastest-levenshtein'

/** The candidate that an author most likely meant, if one is near: `eventDate` → `event-date`, `watr` → `water`. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word)
  // Farther than this a suggestion is a guess.
  let best = Math.max(1, Math.floor(wanted.length / 3)) + 1
  let found: string | undefined
  for (const candidate of candidates) {
    const steps = stepsBetween(wanted, plain(candidate), best)
    if (steps < best) {
      best = steps
      found = candidate
    }
  }
  return found
}

function stepsBetween(wanted: string, candidate: string, limit: number): number {
  if (wanted.length >= 3 && candidate.startsWith(wanted)) return Math.min(1, candidate.length - wanted.length)
  if (Math.abs(wanted.length - candidate.length) >= limit) return limit
  return isSwap(wanted, candidate) ? 1 : distance(wanted, candidate)
}

/** Whether two neighbouring letters changed places: `tabel` for `table`. */
function isSwap(wanted: string, candidate: string): boolean {
  let at = 0
  while (at < wanted.length && wanted[at] === candidate[at]) at++
  return (
    wanted[at] === candidate[at + 1] &&
    wanted[at + 1] === candidate[at] &&
    wanted[at] !== wanted[at + 1] &&
    wanted.slice(at + 2) === candidate.slice(at + 2)
  )
}

/** Without what is often mistaken: case, the kind of hyphen, camel case, the form of accents. */
function plain(word: string): string {
  return word
    .slice(0, 200)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase()
}
