import { isString, type PdfValue } from '../objects.ts'
import { closeRun, numberOf, numbersOf, type OpenRun, type Operator, type Reader, resource } from './content-reader.ts'
import { concatenated, type Matrix, matrixOf } from './matrix.ts'
import type { Operands } from './scan-content.ts'
import type { Glyph } from './text-font.ts'
import { withoutInvisible } from './without-invisible.ts'

/** The operators that place and show text (ISO 32000-1, 9.3 and 9.4). */
export const textOperators: readonly (readonly [string, Operator])[] = [
  ['BT', beginText],
  ['ET', closeRun],
  ['Tf', chooseFont],
  ['Tc', setSpacing],
  ['Tw', setWordSpacing],
  ['Tz', setStretch],
  ['TL', setLeading],
  ['Ts', raise],
  ['Tm', setLine],
  ['Td', moveLine],
  ['TD', moveLineAndLead],
  ['T*', nextLine],
  ['Tj', showNext],
  ['TJ', showSpaced],
  ["'", showOnNextLine],
  ['"', showSpacedOnNextLine],
]

function beginText(reader: Reader): void {
  startLine(reader, matrixOf([]))
}

function chooseFont(reader: Reader, operands: Operands): void {
  closeRun(reader)
  const value = resource(reader, 'Font', operands.values[0])
  if (value === undefined) throw new SyntaxError('Unexpected name of a font, expected one of the page')
  reader.state.font = reader.tools.font(value)
  reader.state.size = numberOf(operands)
}

function setSpacing({ state }: Reader, operands: Operands): void {
  state.spacing = numberOf(operands)
}

function setWordSpacing({ state }: Reader, operands: Operands): void {
  state.wordSpacing = numberOf(operands)
}

function setStretch({ state }: Reader, operands: Operands): void {
  state.stretch = numberOf(operands) / 100
}

function setLeading({ state }: Reader, operands: Operands): void {
  state.leading = numberOf(operands)
}

function raise(reader: Reader, operands: Operands): void {
  closeRun(reader)
  reader.state.rise = numberOf(operands)
}

function setLine(reader: Reader, operands: Operands): void {
  startLine(reader, matrixOf(numbersOf(operands, 6)))
}

function startLine(reader: Reader, line: Matrix): void {
  closeRun(reader)
  reader.line = line
  reader.advance = 0
  reader.lift = 0
}

function moveLine(reader: Reader, { numbers, numberCount }: Operands): void {
  if (numberCount !== 2) throw new SyntaxError(`Unexpected ${numberCount} numbers, expected 2`)
  moveBy(reader, numbers[0] ?? 0, numbers[1] ?? 0)
}

// Chromium moves to every glyph by itself, so a move along the line ends nothing.
function moveBy(reader: Reader, x: number, y: number): void {
  if (y !== 0) moveOff(reader, y)
  const { line } = reader
  line.e += x * line.a + y * line.c
  line.f += x * line.b + y * line.d
  reader.advance = 0
}

// A move off the line ends nothing within a letter, or within a script whose letters are written above one another.
function moveOff(reader: Reader, y: number): void {
  const isWithinLetter = reader.lift !== 0 || reader.marks.some(({ isActual, reversed }) => isActual || reversed)
  if (!isWithinLetter) closeRun(reader)
  // Rounded, because what goes up and down again comes back only nearly.
  else reader.lift = Math.round((reader.lift + y) * 1000) / 1000
}

function moveLineAndLead(reader: Reader, operands: Operands): void {
  reader.state.leading = -(operands.numbers[1] ?? 0)
  moveLine(reader, operands)
}

function nextLine(reader: Reader): void {
  moveBy(reader, 0, -reader.state.leading)
}

function showNext(reader: Reader, operands: Operands): void {
  show(reader, operands.hasGlyph ? operands.glyph : bytesOf(operands.values[0]))
}

function showOnNextLine(reader: Reader, operands: Operands): void {
  nextLine(reader)
  showNext(reader, operands)
}

function showSpacedOnNextLine(reader: Reader, operands: Operands): void {
  const [words = 0, characters = 0] = numbersOf(operands, 2)
  reader.state.wordSpacing = words
  reader.state.spacing = characters
  showOnNextLine(reader, operands)
}

function showSpaced(reader: Reader, { values: [parts] }: Operands): void {
  const { size, stretch } = reader.state
  for (const part of Array.isArray(parts) ? parts : []) {
    if (typeof part !== 'number') show(reader, bytesOf(part))
    else {
      reader.advance -= (part / 1000) * size * stretch
      // As wide as the narrowest space between words.
      if (part < -180 && reader.open !== undefined) add(reader.open, ' ')
    }
  }
}

function bytesOf(text: PdfValue | undefined): Uint8Array {
  if (!isString(text)) throw new SyntaxError('Unexpected operand of a text operator, expected a string')
  return Buffer.from(text.bytes, 'latin1')
}

function show(reader: Reader, bytes: Uint8Array): void {
  const { state } = reader
  const { font } = state
  if (font === undefined) throw new SyntaxError('Unexpected text before a font is chosen')
  reader.open ??= openRun(reader)
  const run = reader.open
  run.x = Math.min(run.x, leftOf(reader))
  for (let at = 0; at < bytes.length; at += font.codeLength) {
    const code = font.codeLength === 2 ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0)
    const glyph = font.glyph(code)
    if (reader.actual === undefined) add(run, glyph.text)
    else if (addActual(reader, run, glyph) === 'invisible') continue
    const space = font.codeLength === 1 && code === 32 ? state.wordSpacing : 0
    reader.advance += (glyph.width * state.size + state.spacing + space) * state.stretch
  }
  run.endX = Math.max(run.endX, leftOf(reader))
}

function add(run: OpenRun, text: string): void {
  run.text = run.isReversed ? text + run.text : run.text + text
}

/** Chromium gives what shows nothing, such as a soft hyphen, a glyph with a width, but no room. */
function addActual(reader: Reader, run: OpenRun, { text, isBox }: Glyph): 'visible' | 'invisible' {
  const { actual = '' } = reader
  const isInvisible = actual !== '' && withoutInvisible(actual) === ''
  if (actual !== '') add(run, isBox && !isInvisible ? text : actual)
  reader.actual = isInvisible ? actual : ''
  return isInvisible ? 'invisible' : 'visible'
}

function openRun(reader: Reader): OpenRun {
  const { line, state, marks } = reader
  const { a, b, c, d } = concatenated(line, state.matrix)
  const [x, y] = [leftOf(reader), baselineOf(reader)]
  const size = state.size * Math.sqrt(Math.abs(a * d - b * c))
  return { text: '', isReversed: marks.some(({ reversed }) => reversed), x, y, endX: x, size }
}

function leftOf(reader: Reader): number {
  const { a, c, e } = reader.state.matrix
  return a * acrossOf(reader) + c * upOf(reader) + e
}

function baselineOf(reader: Reader): number {
  const { b, d, f } = reader.state.matrix
  return b * acrossOf(reader) + d * upOf(reader) + f
}

function acrossOf({ line, advance, lift, state }: Reader): number {
  return line.a * advance + line.c * (state.rise - lift) + line.e
}

/** On the line, wherever above it the glyph is painted. */
function upOf({ line, advance, lift, state }: Reader): number {
  return line.b * advance + line.d * (state.rise - lift) + line.f
}
