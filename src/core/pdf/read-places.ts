import { inflateSync } from 'node:zlib'
import { latin1, viewOf } from './latin1.ts'
import { type Dictionary, isDictionary, type Stream } from './objects.ts'
import { parseValue } from './parse-value.ts'

/** Where an object stands: at a byte of the file, or packed in a stream of objects. */
export type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }

/** The place of each object by number, and the trailer. */
export interface Places {
  readonly places: readonly (Place | undefined)[]
  readonly trailer: Dictionary
}

/** A file, and what is added to the numbers that its trailer refers to. */
export interface NumberedFile {
  readonly bytes: Uint8Array
  readonly shift: number
}

/** Reads the cross-reference table or stream of a file that was written in one go. */
export function readPlaces(file: NumberedFile, streamAt: (offset: number) => Stream): Places {
  const { bytes } = file
  const last = viewOf(bytes).lastIndexOf('startxref')
  const start = Number.parseInt(latin1(bytes, last + 'startxref'.length), 10)
  if (last < 0 || !(start < bytes.length)) throw new SyntaxError('Unexpected end of the file, expected `startxref`')
  return latin1(bytes, start, start + 4) === 'xref' ? readTable(file, start) : readStream(streamAt(start))
}

// ISO 32000-1, 7.5.4: lines of exactly twenty bytes.
function readTable({ bytes, shift }: NumberedFile, start: number): Places {
  const header = /^xref\s+0 (\d+)\s*\n/.exec(latin1(bytes, start, start + 40))
  if (header === null) throw new SyntaxError('Unexpected cross-reference table, expected one that starts at object 0')
  const count = Number(header[1])
  const lines = start + header[0].length
  const places = Array.from({ length: count }, (_, number): Place | undefined => {
    const line = latin1(bytes, lines + number * 20, lines + number * 20 + 18)
    return line[17] === 'n' ? { kind: 'offset', offset: Number.parseInt(line, 10) } : undefined
  })
  const trailer = parseValue({ source: bytes, at: viewOf(bytes).indexOf('<<', lines + count * 20), shift })
  if (!isDictionary(trailer)) throw new SyntaxError('Unexpected trailer, expected a dictionary')
  return { places, trailer }
}

// ISO 32000-1, 7.5.8: a kind and two numbers for each object, in as many bytes as /W says.
function readStream(stream: Stream): Places {
  const widths = stream.dictionary.get('W')
  if (!Array.isArray(widths)) throw new SyntaxError('Unexpected cross-reference stream without widths')
  const [a = 0, b = 0, c = 0] = widths.map(Number)
  const table = Buffer.from(inflateSync(stream.data))
  const count = Math.floor(table.length / (a + b + c))
  const places = Array.from({ length: count }, (_, number): Place | undefined => {
    const row = number * (a + b + c)
    const [kind, first, second] = [
      table.readUIntBE(row, a),
      table.readUIntBE(row + a, b),
      table.readUIntBE(row + a + b, c),
    ]
    if (kind === 1) return { kind: 'offset', offset: first }
    return kind === 2 ? { kind: 'packed', stream: first, index: second } : undefined
  })
  return { places, trailer: stream.dictionary }
}
