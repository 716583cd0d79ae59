import { byteString, type PdfString, type PdfValue } from '../objects.ts'
import { type Cursor, parseValue } from '../parse-value.ts'

/** What stands before an operator: its numbers, and by themselves its other operands. Both are used again. */
export interface Operands {
  readonly numbers: Float64Array
  numberCount: number
  readonly values: PdfValue[]
}

/** Calls `perform` for each operator of a content stream (ISO 32000-1, 7.8.2). Linear. */
export function scanContent(source: string, perform: (operator: string, operands: Operands) => void): void {
  const cursor: Cursor = { source, at: 0 }
  const operands: Operands = { numbers: new Float64Array(mostNumbers), numberCount: 0, values: [] }
  const { numbers, values } = operands
  while (cursor.at < source.length) {
    const code = source.charCodeAt(cursor.at)
    if (code <= 32) cursor.at++
    else if (isNumeric(code)) numbers[operands.numberCount++ % mostNumbers] = takeNumber(cursor)
    else if (isOperator(code)) {
      perform(takeOperator(cursor), operands)
      operands.numberCount = 0
      if (values.length > 0) values.length = 0
    } else values.push(takeValue(cursor, code))
  }
}

// No operator that is read has more than six; some for colours may.
const mostNumbers = 64

// Two numbers and a string for each glyph: these three are read by hand, because they are nearly all there is.
function takeNumber(cursor: Cursor): number {
  const { source } = cursor
  const isNegative = source.charCodeAt(cursor.at) === minus
  let at = isNegative || source.charCodeAt(cursor.at) === plus ? cursor.at + 1 : cursor.at
  let digits = 0
  let scale = 0
  for (let code = source.charCodeAt(at); isDigit(code) || code === point; code = source.charCodeAt(++at)) {
    if (code === point) scale = 1
    else {
      digits = digits * 10 + code - zero
      scale *= 10
    }
  }
  cursor.at = at
  const value = scale > 1 ? digits / scale : digits
  return isNegative ? -value : value
}

function takeOperator(cursor: Cursor): string {
  const { source } = cursor
  const start = cursor.at++
  while (isOperator(source.charCodeAt(cursor.at)) || isDigit(source.charCodeAt(cursor.at))) cursor.at++
  if (cursor.at - start === 2 && source.charCodeAt(start) === capitalT) {
    const second = source.charCodeAt(start + 1)
    if (second === smallD) return 'Td'
    if (second === smallJ) return 'Tj'
  }
  return source.slice(start, cursor.at)
}

function takeValue(cursor: Cursor, code: number): PdfValue {
  const { source, at } = cursor
  if (code !== less || source.charCodeAt(at + 5) !== greater) return parseValue(cursor)
  const glyph = (hexadecimal(source, at + 1) << 8) | hexadecimal(source, at + 3)
  if (glyph < 0) return parseValue(cursor)
  cursor.at = at + 6
  const known = glyphs[glyph]
  if (known !== undefined) return known
  const made = byteString(String.fromCharCode(glyph >> 8, glyph & 255))
  glyphs[glyph] = made
  return made
}

/** The strings of one glyph, made once. */
const glyphs: PdfString[] = []

/** The byte of two digits; negative where they are none. */
function hexadecimal(source: string, at: number): number {
  return (digitOf(source.charCodeAt(at)) << 4) | digitOf(source.charCodeAt(at + 1))
}

function digitOf(code: number): number {
  if (isDigit(code)) return code - zero
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

const [plus, minus, point, zero, less, greater] = [43, 45, 46, 48, 60, 62]
const [capitalT, smallD, smallJ] = [84, 100, 106]

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isNumeric(code: number): boolean {
  return isDigit(code) || code === point || code === minus || code === plus
}

// Letters, the star of `T*` and `f*`, and the two that show text: ' and ".
function isOperator(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 42 || code === 39 || code === 34
}
