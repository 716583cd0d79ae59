import { holdsRightToLeft } from '../../direction.ts'
import type { PdfDocument } from '../document.ts'
import { dictionaryAt } from '../document.ts'
import type { Dictionary, PdfValue } from '../objects.ts'
import { isName } from '../objects.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import type { TextRun } from './page-text.ts'
import type { Operands } from './scan-content.ts'
import type { TextFont } from './text-font.ts'

/** What a page is read with. */
export interface ContentTools {
  readonly document: PdfDocument
  /** The font behind a value, read once. */
  font(value: PdfValue | undefined): TextFont
}

/** What an operator does. */
export type Operator = (reader: Reader, operands: Operands) => void

/** How far a content stream has been read. */
export interface Reader {
  readonly tools: ContentTools
  resources: Dictionary
  /** Of forms within forms. */
  depth: number
  state: State
  saved: State[]
  /** Of the line of text that is being shown, and how far it has been shown. */
  line: Matrix
  advance: number
  /** How far a glyph was moved off the line, as the dots and vowels of some scripts are. */
  lift: number
  readonly marks: Mark[]
  /** Text that stands for the glyphs until its mark ends; empty once it is given. */
  actual: string | undefined
  /** The path that is being made; a path of more than a rectangle is `odd`. */
  path: Box | 'none' | 'odd'
  clipsPath: boolean
  open: OpenRun | undefined
  readonly runs: TextRun[]
}

/** What `q` keeps and `Q` brings back. */
export interface State {
  matrix: Matrix
  font: TextFont | undefined
  size: number
  spacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  /** Nothing is painted outside it. In CSS pixels, as runs are. */
  clip: Box
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Mark {
  readonly id: number | undefined
  readonly artifact: boolean
  readonly reversed: boolean
  readonly isActual: boolean
}

export interface OpenRun {
  text: string
  /** Whether it is painted from the end of its words to their start. */
  readonly isReversed: boolean
  x: number
  readonly y: number
  endX: number
  readonly size: number
}

/** Begins to read; `start` leads from the units of the stream to those of the runs. */
export function startReader(resources: Dictionary, start: Matrix, tools: ContentTools): Reader {
  return {
    tools,
    resources,
    depth: 0,
    state: {
      matrix: start,
      font: undefined,
      size: 0,
      spacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      clip: everything,
    },
    saved: [],
    line: matrixOf([]),
    advance: 0,
    lift: 0,
    marks: [],
    actual: undefined,
    path: 'none',
    clipsPath: false,
    open: undefined,
    runs: [],
  }
}

const everything: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/** The numbers before an operator, and behind them what is none of its; throws where there are more or fewer. */
export function numbersOf({ numbers, numberCount }: Operands, count: number): Float64Array {
  if (numberCount !== count) throw new SyntaxError(`Unexpected ${numberCount} numbers, expected ${count}`)
  return numbers
}

/** The one number before an operator. */
export function numberOf({ numbers, numberCount }: Operands): number {
  if (numberCount !== 1) throw new SyntaxError(`Unexpected ${numberCount} numbers, expected 1`)
  return numbers[0] ?? 0
}

/** Something of the page, by its kind and name. */
export function resource({ resources, tools }: Reader, kind: string, name: PdfValue | undefined): PdfValue | undefined {
  return isName(name) ? dictionaryAt(tools.document, resources.get(kind)).get(name.name) : undefined
}

/** Ends the run that is being read, if there is one. */
export function closeRun(reader: Reader): void {
  const run = reader.open
  reader.open = undefined
  if (run === undefined || run.text === '') return
  const { x, y, endX, size } = run
  const seen = seenThrough(reader.state.clip, run)
  if (seen === 'nothing') return
  const mark = reader.marks.findLast(({ id, artifact }) => id !== undefined || artifact)
  const text = lettersOf(run.text)
  reader.runs.push({
    text,
    x: Math.min(x, endX),
    y,
    width: Math.abs(endX - x),
    size,
    mark: mark?.id,
    artifact: mark?.artifact ?? false,
    cut: seen === 'part',
    // A letter alone is not reversed.
    rightToLeft: run.isReversed || holdsRightToLeft(text),
  })
}

/** Ink reaches from capitals, two thirds of the size above the baseline, to descenders, a fifth below it. */
function seenThrough({ left, top, right, bottom }: Box, { x, y, endX, size }: OpenRun): 'all' | 'part' | 'nothing' {
  const ink = { left: Math.min(x, endX), top: y - size * 0.66, right: Math.max(x, endX), bottom: y + size * 0.2 }
  if (ink.right <= left || ink.left >= right || ink.bottom <= top || ink.top >= bottom) return 'nothing'
  // A letter may lean out of its box; a tenth of its height is no loss.
  const across = Math.max(left - ink.left, ink.right - right)
  const down = Math.max(top - ink.top, ink.bottom - bottom)
  return across > size * 0.3 || down > size * 0.1 ? 'part' : 'all'
}

/** Ligatures and joined forms as the letters that they are made of. */
function lettersOf(text: string): string {
  return presentationForms.test(text) ? text.normalize('NFKC') : text
}

const presentationForms = /[\ufb00-\ufdff\ufe70-\ufefc]/
