import type { TextRun } from './page-text.ts'
import { withoutInvisible } from './without-invisible.ts'

/** Runs that stand on one line, joined. Lengths are CSS pixels. */
export interface TextLine {
  readonly text: string
  readonly words: readonly string[]
  readonly x: number
  /** The baseline of its largest characters. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly runs: readonly TextRun[]
}

/**
 * Joins runs that follow one another into lines, in the order given: a page's, or the parts of one paragraph.
 *
 * Painting goes from left to right; where a line holds a script that goes the other way, its runs are put into the order
 * of reading. Linear.
 */
export function linesOf(runs: readonly TextRun[]): readonly TextLine[] {
  const lines: TextRun[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    if (line !== undefined && goesOn(line, run)) line.push(run)
    else lines.push([run])
  }
  return lines.map(lineOf)
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
  return isSameLine ? !overlaps(last, run) : gapBetween(last, run) <= size * 0.6
}

function overlaps(one: TextRun, other: TextRun): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  return shared > Math.min(one.size, other.size) * 0.3
}

function lineOf(painted: readonly TextRun[]): TextLine {
  const runs = painted.some(({ rightToLeft }) => rightToLeft) ? inReadingOrder(painted) : painted
  const main = runs.reduce((largest, run) => (run.size > largest.size ? run : largest))
  const x = Math.min(...runs.map((run) => run.x))
  const right = Math.max(...runs.map((run) => run.x + run.width))
  const text = textOf(runs)
  return { text, words: wordsOf(text), x, y: main.y, width: right - x, size: main.size, runs }
}

/** Turns round what goes against the line, or the line itself (Unicode Bidirectional Algorithm, L2, on whole runs). */
function inReadingOrder(painted: readonly TextRun[]): readonly TextRun[] {
  const against = painted.filter(({ rightToLeft }) => rightToLeft)
  const goesLeft = lengthOf(against) * 2 > lengthOf(painted)
  const groups: TextRun[][] = []
  for (const run of painted) {
    const group = groups.at(-1)
    if (group?.[0]?.rightToLeft === run.rightToLeft) group.push(run)
    else groups.push([run])
  }
  const turned = groups.map((group) => (group[0]?.rightToLeft ? group.toReversed() : group))
  return (goesLeft ? turned.toReversed() : turned).flat()
}

function lengthOf(runs: readonly TextRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

function textOf(runs: readonly TextRun[]): string {
  return runs.reduce((text, run, index) => {
    const before = runs[index - 1]
    return text + (before === undefined || jointOf(before, run) === 'same-word' ? '' : ' ') + run.text
  }, '')
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return withoutInvisible(text).split(/\s+/).filter(Boolean)
}
