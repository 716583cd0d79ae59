import { holdsRightToLeft, letterRuns } from '../../direction.ts'

/**
 * How words are cut up before they are compared; undefined where they stay whole.
 *
 * Where two directions meet, a sign may be painted at the other end of its word, and a number next to another; then only
 * words of letters, and each digit and sign by itself, can be told from their places.
 */
export function atomsOf(html: string): ((word: string) => readonly string[]) | undefined {
  return holdsRightToLeft(html) ? (word) => word.match(atom) ?? [] : undefined
}

const atom = new RegExp(`${letterRuns}|.`, 'gsu')
