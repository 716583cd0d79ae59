import { concatenated, type Matrix, matrixOf } from '../text/matrix.ts'
import type { PaintedPage } from './painted-page.ts'

/** What one mark shows on one line, in the order of painting. */
export interface MarkedLine {
  readonly page: PaintedPage
  readonly mark: number
  readonly pieces: readonly Piece[]
  /** The baseline, in points. */
  readonly y: number
}

/** Text from `BT` to `ET`: one font on one baseline. */
export interface Piece {
  /** Where its text begins in what the page paints, where its first glyph may stand, and its `ET`. */
  readonly from: number
  readonly glyphs: number
  readonly to: number
  readonly font: string
  /** Painted from the end of its words to their start. */
  readonly isReversed: boolean
  /** What its units are in points, and from where. */
  readonly around: Matrix
}

/**
 * The lines of each mark of a page, by its id. Linear.
 *
 * Written for what Chromium paints, an operator with its operands on each line; of text, nearly all there is, only the
 * ends are looked at.
 */
export function markedLines(page: PaintedPage): ReadonlyMap<number, readonly MarkedLine[]> {
  const { content } = page
  const found = new Map<number, OpenLine[]>()
  const state: State = { matrix: matrixOf([]), saved: [], marks: [] }
  let done = 0
  for (let at = indexOfLine(content, 'BT', done); at >= 0; at = indexOfLine(content, 'BT', done)) {
    if (at > done) follow(content.slice(done, at), state)
    const end = indexOfLine(content, 'ET', at)
    if (end < 0) break
    const mark = state.marks.findLast((id) => id !== undefined)
    if (mark !== undefined) addPiece(at, end, { page, mark, around: state.matrix, lines: markIn(found, mark) })
    done = end + 'ET\n'.length
  }
  return found
}

type OpenLine = MarkedLine & { readonly pieces: Piece[] }

interface Place extends Pick<MarkedLine, 'page' | 'mark'> {
  readonly around: Matrix
  readonly lines: OpenLine[]
}

interface State {
  matrix: Matrix
  readonly saved: Matrix[]
  /** The ids of the marks that are open; some have none. */
  readonly marks: (number | undefined)[]
}

function indexOfLine(content: string, operator: string, from: number): number {
  if (from === 0 && content.startsWith(`${operator}\n`)) return 0
  const at = content.indexOf(`\n${operator}\n`, Math.max(from - 1, 0))
  return at < 0 ? at : at + 1
}

const steps = /^(?:([qQ]|EMC)|([-.\d][-. \d]*) cm|\/\w+ ?(?:<<(?:\/MCID (\d+))?.*BDC|BMC))$/gm

/** Follows what stands between two texts. */
function follow(between: string, state: State): void {
  steps.lastIndex = 0
  for (let step = steps.exec(between); step !== null; step = steps.exec(between)) {
    const [, operator, numbers, id] = step
    if (operator === 'q') state.saved.push(state.matrix)
    else if (operator === 'Q') state.matrix = state.saved.pop() ?? state.matrix
    else if (operator === 'EMC') state.marks.pop()
    else if (numbers !== undefined) state.matrix = concatenated(matrixOf(numbersIn(numbers)), state.matrix)
    else state.marks.push(id === undefined ? undefined : Number(id))
  }
}

function numbersIn(text: string): readonly number[] {
  return text.split(' ').map(Number)
}

function addPiece(from: number, to: number, { page, mark, around, lines }: Place): void {
  const { content } = page
  const name = content.indexOf('/F', from) + 1
  const place = content.indexOf(' Tm\n', from)
  if (name === 0 || place < 0 || place > to) return
  const isReversed = content.startsWith('/ReversedChars', from + 'BT\n'.length)
  const font = content.slice(name, content.indexOf(' ', name))
  const piece = { from, glyphs: place + ' Tm\n'.length, to, font, isReversed, around }
  const y = Number(content.slice(content.lastIndexOf(' ', place - 1), place)) * around.d + around.f
  const last = lines.at(-1)
  if (last !== undefined && Math.abs(last.y - y) < 0.1) last.pieces.push(piece)
  else lines.push({ page, mark, pieces: [piece], y })
}

function markIn(found: Map<number, OpenLine[]>, mark: number): OpenLine[] {
  const known = found.get(mark) ?? []
  if (known.length === 0) found.set(mark, known)
  return known
}
