import { latin1 } from './latin1.ts'
import { byteString, type Dictionary, type Name, name, type PdfValue, reference } from './objects.ts'

/** A place in the bytes of a PDF file. */
export interface Cursor {
  readonly source: Uint8Array
  at: number
  /** Added to the number of each object that is referred to; 0 unless said. */
  readonly shift?: number
}

/** Parses one value (not a stream) and moves the cursor behind it; throws where there is none. */
export function parseValue(cursor: Cursor): PdfValue {
  skipSpace(cursor)
  const { source, at } = cursor
  switch (source[at]) {
    case less:
      return source[at + 1] === less ? parseDictionary(cursor) : parseHexadecimal(cursor)
    case openBracket:
      return parseArray(cursor)
    case slash:
      return parseName(cursor)
    case openParenthesis:
      return byteString(parseLiteral(cursor))
    default:
      return parseWord(cursor)
  }
}

/** Moves the cursor over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { source } = cursor
  for (let code = source[cursor.at]; code !== undefined; code = source[cursor.at]) {
    if (code === percent) cursor.at = endOfLine(source, cursor.at)
    else if (code > 32) return
    else cursor.at++
  }
}

const [percent, openParenthesis, closeParenthesis, slash, less, greater] = [37, 40, 41, 47, 60, 62]
const [openBracket, backslash, closeBracket, zero, nine, capitalR] = [91, 92, 93, 48, 57, 82]

function endOfLine(source: Uint8Array, from: number): number {
  const end = source.indexOf(10, from)
  return end < 0 ? source.length : end
}

function parseDictionary(cursor: Cursor): Dictionary {
  const { source } = cursor
  const found: Dictionary = new Map()
  cursor.at += 2
  for (skipSpace(cursor); source[cursor.at] === slash; skipSpace(cursor)) {
    found.set(parseName(cursor).name, parseValue(cursor))
  }
  if (source[cursor.at] !== greater || source[cursor.at + 1] !== greater) {
    throw unexpected(cursor, 'the end of a dictionary')
  }
  cursor.at += 2
  return found
}

function parseArray(cursor: Cursor): PdfValue[] {
  const found: PdfValue[] = []
  cursor.at++
  for (skipSpace(cursor); cursor.source[cursor.at] !== closeBracket; skipSpace(cursor)) found.push(parseValue(cursor))
  cursor.at++
  return found
}

/** Nearly every name has been read before, and is given again. */
function parseName(cursor: Cursor): Name {
  const { source } = cursor
  const start = ++cursor.at
  let hash = 0
  for (let code = source[start]; isRegular(code); code = source[++cursor.at]) hash = (hash * 31 + (code ?? 0)) & 0xfff
  const known = names[hash]
  if (known !== undefined && standsAt(known.name, cursor, start)) return known
  const text = latin1(source, start, cursor.at)
  // What is decoded may look like another name that is not.
  if (text.includes('#')) return name(text.replace(/#([0-9a-f]{2})/gi, (_, code) => fromHexadecimal(code)))
  const made = name(text)
  names[hash] = made
  return made
}

/** As many as there are sums of their bytes; a later one takes the place of an earlier. */
const names: (Name | undefined)[] = new Array(0x1000)

function standsAt(text: string, { source, at: end }: Cursor, start: number): boolean {
  if (text.length !== end - start) return false
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== source[start + index]) return false
  }
  return true
}

function fromHexadecimal(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}

function parseHexadecimal(cursor: Cursor): PdfValue {
  const end = cursor.source.indexOf(greater, cursor.at)
  if (end < 0) throw unexpected(cursor, 'the end of a string')
  const digits = latin1(cursor.source, cursor.at + 1, end).replace(/\s/g, '')
  cursor.at = end + 1
  return byteString(digits.replace(/..?/g, (pair) => fromHexadecimal(pair.padEnd(2, '0'))))
}

function parseLiteral(cursor: Cursor): string {
  const { source } = cursor
  const start = cursor.at + 1
  let depth = 1
  for (cursor.at = start; depth > 0; cursor.at++) {
    const code = source[cursor.at]
    if (code === undefined) throw unexpected(cursor, 'the end of a string')
    if (code === backslash) cursor.at++
    else if (code === openParenthesis) depth++
    else if (code === closeParenthesis) depth--
  }
  return withoutEscapes(latin1(source, start, cursor.at - 1))
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(\r\n?|\n|[0-7]{1,3}|.)/gs, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff)
    if (/^[\r\n]/.test(code)) return ''
    return controls.get(code) ?? code
  })
}

const controls = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

function parseWord(cursor: Cursor): PdfValue {
  const { at } = cursor
  const whole = takeDigits(cursor)
  if (isRegular(cursor.source[cursor.at]) || cursor.at === at || cursor.at - at > mostDigits) {
    cursor.at = at
    return parseLongWord(cursor)
  }
  if (!isReferenceAhead(cursor)) return whole
  cursor.at += 4
  return reference(whole + (cursor.shift ?? 0))
}

// Of more, the last would be rounded.
const mostDigits = 15

function takeDigits(cursor: Cursor): number {
  const { source } = cursor
  let value = 0
  for (let code = source[cursor.at] ?? 0; code >= zero && code <= nine; code = source[++cursor.at] ?? 0) {
    value = value * 10 + code - zero
  }
  return value
}

// Only generation 0 is read, because no file that is written in one go has another.
function isReferenceAhead({ source, at }: Cursor): boolean {
  return (
    source[at] === 32 &&
    source[at + 1] === zero &&
    source[at + 2] === 32 &&
    source[at + 3] === capitalR &&
    !isRegular(source[at + 4])
  )
}

function parseLongWord(cursor: Cursor): PdfValue {
  const word = takeRegular(cursor)
  const number = Number(word)
  if (word !== '' && !Number.isNaN(number)) return number
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null') return null
  throw unexpected(cursor, 'a value')
}

function takeRegular(cursor: Cursor): string {
  const start = cursor.at
  while (isRegular(cursor.source[cursor.at])) cursor.at++
  return latin1(cursor.source, start, cursor.at)
}

/** Neither white space nor one of ( ) < > [ ] { } / % (ISO 32000-1, 7.2.2), nor the end of the file. */
function isRegular(code: number | undefined): boolean {
  return code !== undefined && regular[code] === 1
}

const regular = Uint8Array.from({ length: 256 }, (_, code) => {
  return code > 32 && !'()<>[]{}/%'.includes(String.fromCharCode(code)) ? 1 : 0
})

function unexpected({ source, at }: Cursor, wanted: string): Error {
  const found = JSON.stringify(latin1(source, at, at + 20))
  return new SyntaxError(`Unexpected ${found} at byte ${at} of a PDF, expected ${wanted}`)
}
