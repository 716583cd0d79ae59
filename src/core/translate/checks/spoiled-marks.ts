import type { Mark, Unit } from '../unit.ts'
import { looksLike } from './look-alikes.ts'

/** Something that was a mark once: `{ fn_turnout }`, `{fn_turnout`, `< a1 >`, `&lt;a1&gt;`, `{{fn_turnout}}`. */
export interface SpoiledMark {
  readonly written: string
  readonly at: number
  readonly mark: Mark
  /** Whether it closes: `< /a1>`. */
  readonly closes: boolean
}

// Every part of it is bounded, so that it is linear on long runs of brackets.
const shapes =
  /(?<brace>\{{1,2})\s{0,5}(?<name>[\p{L}_][\p{L}\p{M}\p{N}_.:-]{0,99})\s{0,5}\}{0,2}|(?<open><|&lt;)\s{0,5}(?<slash>\/?)\s{0,5}(?<tag>\p{L}[\p{L}\p{M}\p{N}]{0,39})\s{0,5}\/?\s{0,5}(?:>|&gt;)/gu

/** Every piece of a text that is meant to be one of the marks and is not written as one; what its source writes so is none. */
export function spoiledMarks(text: string, { marks, source }: Pick<Unit, 'marks' | 'source'>): readonly SpoiledMark[] {
  const ofSource = new Set(spoiledIn(source, marks).map(({ written }) => written))
  return spoiledIn(text, marks).filter(({ written }) => !ofSource.has(written))
}

function spoiledIn(text: string, marks: readonly Mark[]): readonly SpoiledMark[] {
  const known = new Map(marks.map((mark) => [`${mark.kind === 'alone'} ${looksLike(mark.name)}`, mark]))
  const found: SpoiledMark[] = []
  if (marks.length === 0) return found
  for (const { 0: written, index, groups = {} } of text.matchAll(shapes)) {
    const { brace, name, slash, tag } = groups
    const mark = known.get(`${brace !== undefined} ${looksLike(name ?? tag ?? '')}`)
    if (mark === undefined || isWellWritten(written)) continue
    found.push({ written, at: index, mark, closes: slash === '/' })
  }
  return found
}

/** Whether a text is a mark, though perhaps one of another name. */
function isWellWritten(written: string): boolean {
  return /^(?:\{[\p{L}\p{M}\p{N}_]+\}|<\/?[\p{L}\p{M}\p{N}]+\/?>)$/u.test(written)
}
