import { isBare, isSigns } from './characters.ts'
import { findJoints, isWithinNumber, type Joint } from './find-joints.ts'
import type { Lists } from './lists.ts'
import {
  closed,
  endBehind,
  gapAt,
  narrowNoBreak,
  noBreak,
  startBefore,
  unopened,
  wordBefore,
  wordBehind,
} from './words.ts'

export interface JoinOptions {
  /** The rules of its language: `listsOf`. */
  readonly lists: Lists
  /** How many characters may stand together without a break, so that they fit where the text stands. */
  readonly longest: number
  /** Whether a short last word is kept from standing alone on the last line. */
  readonly tidy: boolean
}

/**
 * Put no-break spaces where the language lets no line end.
 *
 * The law: the text keeps its length, only single spaces and line ends become no-break spaces, and doing it again
 * changes nothing. Linear.
 */
export function joinWords(text: string, { lists, longest, tidy }: JoinOptions): string {
  const joints = [...findJoints(text, lists), ...(tidy ? lastJoint(text) : [])]
  if (joints.length === 0) return text
  const signs = new Map<number, string>()
  // Sorting is stable, so that what stands first comes first.
  for (const { gap, narrow } of joints.toSorted((one, other) => one.rank - other.rank)) {
    if (gapAt(text, gap) !== 'space' || signs.has(gap)) continue
    if (fits({ text, signs, lists }, gap, longest)) signs.set(gap, narrow ? narrowNoBreak : noBreak)
  }
  return withSigns(text, signs)
}

interface Joined {
  readonly text: string
  /** The gaps that are no-break spaces by now. */
  readonly signs: ReadonlyMap<number, string>
  readonly lists: Lists
}

/** More would make lines of very different lengths. */
const mostWords = 3

/** Whether all that would then stand together is short enough. */
function fits(joined: Joined, gap: number, longest: number): boolean {
  const before = keptBefore(joined, gap, longest)
  const behind = keptBehind(joined, gap, longest)
  const [first = gap, last = gap] = [before.at(-1), behind.at(-1)]
  const { text } = joined
  if (endBehind(text, last) - startBefore(text, first) > longest) return false
  return countWords([...before.toReversed(), gap, ...behind], joined) <= mostWords
}

/** The kept gaps before a gap that hang together with it, the nearest first; no more than it takes to see that they are too many. */
function keptBefore(joined: Joined, gap: number, longest: number): number[] {
  const gaps: number[] = []
  for (let at = startBefore(joined.text, gap) - 1; isKept(joined, at); at = startBefore(joined.text, at) - 1) {
    gaps.push(at)
    if (gap - at > longest) break
  }
  return gaps
}

function keptBehind(joined: Joined, gap: number, longest: number): number[] {
  const gaps: number[] = []
  for (let at = endBehind(joined.text, gap); isKept(joined, at); at = endBehind(joined.text, at)) {
    gaps.push(at)
    if (at - gap > longest) break
  }
  return gaps
}

function isKept({ text, signs }: Joined, gap: number): boolean {
  return signs.has(gap) || gapAt(text, gap) === 'no-break'
}

/** The words around the gaps: signs are none, and a number in groups of digits is one. */
function countWords(gaps: readonly number[], { text, lists }: Joined): number {
  const [first = 0] = gaps
  const counted = gaps.filter((gap) => {
    return !isSigns(wordBehind(text, gap)) && !(lists.digitGroups && isWithinNumber(text, gap))
  })
  return counted.length + (isSigns(wordBefore(text, first)) ? 0 : 1)
}

const shortestText = 4
const longestLast = 5
const lastRank = 9

/** The gap before a last word of up to five letters, which would look lost on a line of its own. */
function lastJoint(text: string): Joint[] {
  const gap = startBefore(text, text.length) - 1
  const word = closed(unopened(wordBehind(text, gap)))
  if (word.length > longestLast || !isBare(word) || !isBare(closed(unopened(wordBefore(text, gap))))) return []
  return hasWordsBefore(text, gap) ? [{ gap, rank: lastRank, narrow: false }] : []
}

/** A text of so few words is one line. */
function hasWordsBefore(text: string, gap: number): boolean {
  let at = gap
  for (let count = 2; count < shortestText; count++) at = startBefore(text, at) - 1
  return at > 0
}

function withSigns(text: string, signs: ReadonlyMap<number, string>): string {
  const parts: string[] = []
  let done = 0
  for (const gap of [...signs.keys()].sort((one, other) => one - other)) {
    parts.push(text.slice(done, gap), signs.get(gap) ?? '')
    done = gap + 1
  }
  return parts.join('') + text.slice(done)
}
