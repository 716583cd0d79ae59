import { type Box, closeRun, numbersOf, type Operator, type Reader } from './content-reader.ts'
import { concatenated, type Matrix, matrixOf } from './matrix.ts'
import type { Operands } from './scan-content.ts'

/** The operators that move, and that clip to a rectangle (ISO 32000-1, 8.4 and 8.5). Other clips are passed over. */
export const stateOperators: readonly (readonly [string, Operator])[] = [
  ['q', save],
  ['Q', restore],
  ['cm', transform],
  ['re', addRectangle],
  ...['m', 'l', 'c', 'v', 'y', 'h'].map((operator) => [operator, addOther] as const),
  ['W', clip],
  ['W*', clip],
  ...['n', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'].map((operator) => [operator, endPath] as const),
]

function save({ saved, state }: Reader): void {
  saved.push({ ...state })
}

function restore(reader: Reader): void {
  closeRun(reader)
  reader.state = reader.saved.pop() ?? reader.state
}

function transform(reader: Reader, operands: Operands): void {
  closeRun(reader)
  reader.state.matrix = concatenated(matrixOf(numbersOf(operands, 6)), reader.state.matrix)
}

function addRectangle(reader: Reader, operands: Operands): void {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(operands, 4)
  const { matrix } = reader.state
  reader.path = reader.path === 'none' ? boxOf(x, y, width, height, matrix) : 'odd'
}

function boxOf(x: number, y: number, width: number, height: number, { a, b, c, d, e, f }: Matrix): Box | 'odd' {
  if (b !== 0 || c !== 0) return 'odd'
  const [across, down] = [[x, x + width].map((each) => each * a + e), [y, y + height].map((each) => each * d + f)]
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) }
}

function addOther(reader: Reader): void {
  reader.path = 'odd'
}

function clip(reader: Reader): void {
  reader.clipsPath = true
}

function endPath(reader: Reader): void {
  const { path, clipsPath, state } = reader
  if (clipsPath && typeof path !== 'string') {
    closeRun(reader)
    state.clip = shared(state.clip, path)
  }
  reader.path = 'none'
  reader.clipsPath = false
}

function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}
