import { latin1 } from '../latin1.ts'
import type { PdfValue } from '../objects.ts'
import { type Cursor, parseValue } from '../parse-value.ts'

/** What stands before an operator: its numbers, the bytes of one glyph, and its other operands. All are used again. */
export interface Operands {
  readonly numbers: Float64Array
  numberCount: number
  /** The two bytes of a string such as `<0041>`, which is no value; see `hasGlyph`. */
  readonly glyph: Uint8Array
  hasGlyph: boolean
  readonly values: PdfValue[]
}

/** What each operator does to a reader, by its letters as one number. */
export type OperatorTable<Reader> = ReadonlyMap<number, (reader: Reader, operands: Operands) => void>

/** Makes the table of operators by name; none is longer than three letters. */
export function operatorTable<Reader>(
  operators: readonly (readonly [string, (reader: Reader, operands: Operands) => void])[],
): OperatorTable<Reader> {
  const numberOf = (name: string) => [...name].reduce((sum, letter) => withLetter(sum, letter.charCodeAt(0)), 0)
  return new Map(operators.map(([name, operator]) => [numberOf(name), operator]))
}

function withLetter(name: number, letter: number): number {
  return (name << 8) | letter
}

/** Does what each operator of a content stream says (ISO 32000-1, 7.8.2); throws on one that is unknown. Linear. */
export function scanContent<Reader>(source: Uint8Array, operators: OperatorTable<Reader>, reader: Reader): void {
  const cursor: Cursor = { source, at: 0 }
  const operands = noOperands()
  const { numbers } = operands
  while (cursor.at < source.length) {
    const kind = kinds[source[cursor.at] ?? 0]
    if (kind === space) cursor.at++
    else if (kind === numeric) numbers[operands.numberCount++ % mostNumbers] = takeNumber(cursor)
    else if (kind === letter) {
      takeOperator(cursor, operators)(reader, operands)
      clear(operands)
    } else takeValue(cursor, operands)
  }
}

// No operator that is read has more than six; some for colours may.
const mostNumbers = 64

function noOperands(): Operands {
  const [numbers, glyph] = [new Float64Array(mostNumbers), new Uint8Array(2)]
  return { numbers, numberCount: 0, glyph, hasGlyph: false, values: [] }
}

function clear(operands: Operands): void {
  operands.numberCount = 0
  operands.hasGlyph = false
  while (operands.values.length > 0) operands.values.pop()
}

// Two numbers and a string for each glyph: these three are read by hand, because they are nearly all there is.
function takeNumber(cursor: Cursor): number {
  const { source } = cursor
  const sign = source[cursor.at]
  let at = sign === minus || sign === plus ? cursor.at + 1 : cursor.at
  let digits = 0
  let scale = 0
  for (let code = source[at] ?? 0; isDigit(code) || code === point; code = source[++at] ?? 0) {
    if (code === point) scale = 1
    else {
      digits = digits * 10 + code - zero
      scale *= 10
    }
  }
  cursor.at = at
  const value = scale > 1 ? digits / scale : digits
  return sign === minus ? -value : value
}

function takeOperator<Reader>(cursor: Cursor, operators: OperatorTable<Reader>) {
  const { source, at: start } = cursor
  let name = 0
  for (let code = source[start] ?? 0; isOfOperator(code); code = source[++cursor.at] ?? 0) name = withLetter(name, code)
  const operator = operators.get(name)
  if (operator !== undefined) return operator
  throw new SyntaxError(`Unexpected operator \`${latin1(source, start, cursor.at)}\` in a page`)
}

function takeValue(cursor: Cursor, operands: Operands): void {
  if (takeGlyph(cursor, operands)) operands.hasGlyph = true
  else operands.values.push(parseValue(cursor))
}

function takeGlyph(cursor: Cursor, { glyph }: Operands): boolean {
  const { source, at } = cursor
  if (source[at] !== less || source[at + 5] !== greater) return false
  const high = byteAt(source, at + 1)
  const low = byteAt(source, at + 3)
  if (high < 0 || low < 0) return false
  glyph[0] = high
  glyph[1] = low
  cursor.at = at + 6
  return true
}

/** The byte of two digits; negative where they are none. */
function byteAt(source: Uint8Array, at: number): number {
  return (digitOf(source[at] ?? 0) << 4) | digitOf(source[at + 1] ?? 0)
}

function digitOf(code: number): number {
  if (isDigit(code)) return code - zero
  const small = code | 32
  return small >= 97 && small <= 102 ? small - 87 : -1
}

const [plus, minus, point, zero, less, greater] = [43, 45, 46, 48, 60, 62]

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isOfOperator(code: number): boolean {
  return kinds[code] === letter || isDigit(code)
}

const [other, space, numeric, letter] = [0, 1, 2, 3]

/** What begins with each byte. Operators are letters, the star of `T*` and `f*`, and the two that show text: ' and ". */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code <= 32) return space
  const character = String.fromCharCode(code)
  if (/[-+.\d]/.test(character)) return numeric
  return /[a-z*'"]/i.test(character) ? letter : other
})
