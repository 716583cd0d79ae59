import { onceFor } from '../once-for.ts'
import { quote } from '../quote.ts'
import type { Finding, ReadFile } from '../report.ts'
import { cleanText } from './clean-text.ts'
import { firstInvalidByte } from './first-invalid-byte.ts'
import { lineIndex, placeBetween } from './line-index.ts'
import { type WideEncoding, wideEncoding } from './wide-encoding.ts'

export interface DecodedText {
  /** Always usable: lines end with LF, and what is no text became U+FFFD. Offsets are those of this text. */
  readonly text: string
  readonly findings: readonly Finding[]
}

const rule = 'text-is-clean'
const save = 'Save the file as UTF-8: editors have this under “Save with encoding”.'

/** Read bytes as UTF-8, once; never throws. */
export const decode: (file: ReadFile) => DecodedText = onceFor(decodeAnew)

function decodeAnew(file: ReadFile): DecodedText {
  const encoding = wideEncoding(file.bytes)
  if (encoding) return wide(file, encoding)
  const invalid = firstInvalidByte(file.bytes)
  if (isBinary(file.bytes, invalid)) return binary(file)
  const text = inLines(new TextDecoder().decode(file.bytes))
  if (invalid === undefined) return cleanText(text, file.path)
  // Of a file in another encoding, every accented letter would be a finding of its own.
  return { text: cleanText(text, file.path).text, findings: [notUtf8(file, invalid)] }
}

/** Markdown and YAML end lines with LF, CR LF or CR alike; columns are the same in all three. */
function inLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function wide({ bytes, path }: ReadFile, encoding: WideEncoding): DecodedText {
  const text = cleanText(inLines(new TextDecoder(encoding).decode(bytes)), path).text
  return { text, findings: [atStart(path, 'Unexpected UTF-16, expected a file in UTF-8', save)] }
}

/** Pictures, Word files and the like are full of zeros; a stray one in a text is not. */
function isBinary(bytes: Uint8Array, invalid: number | undefined): boolean {
  const zeros = bytes.subarray(0, 8000).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return zeros > 0 && (invalid !== undefined || zeros > 20)
}

function binary({ path }: ReadFile): DecodedText {
  return {
    text: '',
    findings: [
      atStart(path, 'Unexpected data that is no text, expected a text file in UTF-8', 'Export it as plain text.'),
    ],
  }
}

/** In Latin-1, the byte that cannot be UTF-8 is an accented letter, which helps to find it. */
function notUtf8({ bytes, path }: ReadFile, offset: number): Finding {
  const before = inLines(new TextDecoder().decode(bytes.subarray(0, offset)))
  const letter = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1))
  const code = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const seen = /\p{L}|\p{P}/u.test(letter) ? `, which is ${quote(letter)} in Latin-1` : ''
  const place = placeBetween(path, lineIndex(before), before.length, before.length)
  return { rule, place, text: `Unexpected byte ${code}${seen}, expected a file in UTF-8`, hint: save }
}

function atStart(path: string, text: string, hint: string): Finding {
  const start = { line: 1, column: 1 }
  return { rule, place: { file: path, start, end: start }, text, hint }
}
