import type { Direction } from '../../direction.ts'
import type { TextRun } from './page-text.ts'
import { withoutInvisible } from './without-invisible.ts'

/** Runs that stand on one line, joined. Lengths are CSS pixels. */
export interface TextLine {
  /** The baseline of its largest characters. */
  readonly y: number
  readonly size: number
  readonly runs: readonly TextRun[]
  /** Whether its runs may have been painted in another order than that of reading: something goes from right to left. */
  readonly turns: boolean
}

/**
 * Joins runs that follow one another into lines, in the order given: a page's, or the parts of one paragraph.
 *
 * Where a line holds a script that goes from right to left, its runs are put into the order of reading. Which way the
 * line itself goes is that of most of its letters, unless it is said.
 */
export function linesOf(runs: readonly TextRun[], direction?: Direction): readonly TextLine[] {
  const lines: TextRun[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    if (line !== undefined && goesOn(line, run)) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => lineOf(line, direction))
}

/** How a run stands to the one before it on its line. */
export type Joint = 'same-word' | 'apart' | 'raised'

/** Whether two neighbours on a line belong to one word. */
export function jointOf(before: TextRun, after: TextRun): Joint {
  const larger = before.size > after.size ? before : after
  const smaller = larger === before ? after : before
  // Two fonts of nearly one size may differ in their baseline by a fraction of a pixel; a note mark is raised by a third.
  if (larger.y - smaller.y > larger.size * 0.12) return 'raised'
  // The narrowest space of a font is a fifth of its size; kerning and side bearings stay below a tenth.
  return gapBetween(before, after) > smaller.size * 0.15 ? 'apart' : 'same-word'
}

/** From end to start, in whichever direction they follow one another. */
function gapBetween(before: TextRun, after: TextRun): number {
  return Math.min(Math.abs(after.x - before.x - before.width), Math.abs(before.x - after.x - after.width))
}

// A line of text is at least as far from the next as its size; raised numbers stay below half of it.
function goesOn(line: readonly TextRun[], run: TextRun): boolean {
  const last = line.at(-1) ?? run
  const size = Math.max(last.size, run.size)
  if (Math.abs(last.y - run.y) > size * 0.6) return false
  const isSameLine = Math.abs(last.y - run.y) <= size * 0.12
  // A raised or lowered neighbour touches; anything else that is a little higher begins a line of its own.
  // What goes from right to left is painted from its end, so that its neighbour may be any of the line.
  return isSameLine ? !overlaps(last, run) : line.some((other) => gapBetween(other, run) <= size * 0.6)
}

function overlaps(one: TextRun, other: TextRun): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  return shared > Math.min(one.size, other.size) * 0.3
}

function lineOf(painted: readonly TextRun[], direction: Direction | undefined): TextLine {
  const turns = direction === 'rtl' || painted.some(({ rightToLeft }) => rightToLeft)
  // Painting goes from left to right within a box, and from box to box as they are read.
  const visual = turns ? painted.toSorted((one, other) => one.x - other.x) : painted
  const runs = turns ? inReadingOrder(visual, direction ?? directionOf(visual)) : painted
  const main = runs.reduce((largest, run) => (run.size > largest.size ? run : largest))
  return { y: main.y, size: main.size, runs, turns }
}

/** Turns round what goes against the line, or the line itself (Unicode Bidirectional Algorithm, L2, on whole runs). */
function inReadingOrder(painted: readonly TextRun[], direction: Direction): readonly TextRun[] {
  const ways = waysOf(painted.map(kindOf), direction)
  const groups: { readonly way: Direction | undefined; readonly runs: TextRun[] }[] = []
  for (const [index, run] of painted.entries()) {
    const group = groups.at(-1)
    if (group?.way === ways[index]) group?.runs.push(run)
    else groups.push({ way: ways[index], runs: [run] })
  }
  const turned = groups.map(({ way, runs }) => (way === 'rtl' ? runs.toReversed() : runs))
  return (direction === 'rtl' ? turned.toReversed() : turned).flat()
}

type Kind = Direction | 'number' | 'sign'

function kindOf({ rightToLeft, text }: TextRun): Kind {
  if (rightToLeft) return 'rtl'
  if (/\p{L}/u.test(text)) return 'ltr'
  return /\p{N}/u.test(text) ? 'number' : 'sign'
}

/**
 * Which way each run goes: signs and spaces between two texts of one way go with them, others with the line; a number is
 * a text of its own, unless a text from left to right stands before it.
 */
function waysOf(kinds: readonly Kind[], direction: Direction): readonly Direction[] {
  const before = strongBefore(kinds)
  const after = strongBefore(kinds.toReversed()).toReversed()
  return kinds.map((kind, index) => {
    if (kind === 'ltr' || kind === 'rtl') return kind
    const [left, right] = [before[index], after[index]]
    if (kind === 'number' && direction === 'rtl') return left === 'ltr' ? 'ltr' : 'rtl'
    return left === right && left !== undefined ? left : direction
  })
}

/** The way of the last text before each place. */
function strongBefore(kinds: readonly Kind[]): readonly (Direction | undefined)[] {
  let last: Direction | undefined
  return kinds.map((kind) => {
    const before = last
    if (kind === 'ltr' || kind === 'rtl') last = kind
    return before
  })
}

function directionOf(runs: readonly TextRun[]): Direction {
  const against = runs.filter(({ rightToLeft }) => rightToLeft)
  return lengthOf(against) * 2 > lengthOf(runs) ? 'rtl' : 'ltr'
}

function lengthOf(runs: readonly TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

/** The words of a line. */
export function wordsOnLine({ runs }: TextLine): readonly string[] {
  const text = runs.reduce((text, run, index) => {
    const before = runs[index - 1]
    return text + (before === undefined || jointOf(before, run) === 'same-word' ? '' : ' ') + run.text
  }, '')
  return wordsOf(text)
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return withoutInvisible(text).match(/\S+/g) ?? []
}
