import { byteString, type Dictionary, name, type PdfValue, reference } from './objects.ts'

/** A place in the text of a PDF file, one character for each byte. */
export interface Cursor {
  readonly source: string
  at: number
}

/** Parses one value (not a stream) and moves the cursor behind it; throws where there is none. */
export function parseValue(cursor: Cursor): PdfValue {
  skipSpace(cursor)
  const { source, at } = cursor
  const first = source[at]
  if (first === '<') return source[at + 1] === '<' ? parseDictionary(cursor) : parseHexadecimal(cursor)
  if (first === '[') return parseArray(cursor)
  if (first === '/') return name(parseName(cursor))
  if (first === '(') return byteString(parseLiteral(cursor))
  return parseWord(cursor)
}

/** Moves the cursor over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { source } = cursor
  while (cursor.at < source.length) {
    const code = source.charCodeAt(cursor.at)
    if (code === percent) cursor.at = endOfLine(source, cursor.at)
    else if (code > 32) return
    else cursor.at++
  }
}

const percent = 37

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}

function parseDictionary(cursor: Cursor): Dictionary {
  const found: Dictionary = new Map()
  cursor.at += 2
  for (skipSpace(cursor); cursor.source[cursor.at] === '/'; skipSpace(cursor)) {
    found.set(parseName(cursor), parseValue(cursor))
  }
  if (!cursor.source.startsWith('>>', cursor.at)) throw unexpected(cursor, 'the end of a dictionary')
  cursor.at += 2
  return found
}

function parseArray(cursor: Cursor): PdfValue[] {
  const found: PdfValue[] = []
  cursor.at++
  for (skipSpace(cursor); cursor.source[cursor.at] !== ']'; skipSpace(cursor)) found.push(parseValue(cursor))
  cursor.at++
  return found
}

function parseName(cursor: Cursor): string {
  cursor.at++
  const text = takeRegular(cursor)
  if (!text.includes('#')) return text
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function parseHexadecimal(cursor: Cursor): PdfValue {
  const end = cursor.source.indexOf('>', cursor.at)
  if (end < 0) throw unexpected(cursor, 'the end of a string')
  const digits = cursor.source.slice(cursor.at + 1, end).replace(/\s/g, '')
  cursor.at = end + 1
  return byteString(digits.replace(/..?/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16))))
}

function parseLiteral(cursor: Cursor): string {
  const start = cursor.at + 1
  let depth = 1
  for (cursor.at = start; depth > 0; cursor.at++) {
    const character = cursor.source[cursor.at]
    if (character === undefined) throw unexpected(cursor, 'the end of a string')
    if (character === '\\') cursor.at++
    else if (character === '(') depth++
    else if (character === ')') depth--
  }
  return withoutEscapes(cursor.source.slice(start, cursor.at - 1))
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
  const word = takeRegular(cursor)
  const number = Number(word)
  if (word !== '' && !Number.isNaN(number)) return isReferenceAhead(cursor) ? takeReference(cursor, number) : number
  if (word === 'true') return true
  if (word === 'false') return false
  if (word === 'null') return null
  throw unexpected(cursor, 'a value')
}

// Only generation 0 is read, because no file that is written in one go has another.
function isReferenceAhead({ source, at }: Cursor): boolean {
  return source.startsWith(' 0 R', at) && !isRegular(source.charCodeAt(at + 4))
}

function takeReference(cursor: Cursor, number: number): PdfValue {
  cursor.at += 4
  return reference(number)
}

function takeRegular(cursor: Cursor): string {
  const start = cursor.at
  while (isRegular(cursor.source.charCodeAt(cursor.at))) cursor.at++
  return cursor.source.slice(start, cursor.at)
}

// Neither white space nor one of ( ) < > [ ] { } / % (ISO 32000-1, 7.2.2); at the end of the text the code is NaN.
function isRegular(code: number): boolean {
  return code > 32 && !delimiters.has(code)
}

const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))

function unexpected(cursor: Cursor, wanted: string): Error {
  const found = JSON.stringify(cursor.source.slice(cursor.at, cursor.at + 20))
  return new SyntaxError(`Unexpected ${found} at byte ${cursor.at} of a PDF, expected ${wanted}`)
}
