import { UserError } from '../user-error.ts'
import { type PdfDocument, unpacked } from './document.ts'
import { latin1 } from './latin1.ts'
import { isDictionary, isReference, isStream, type PdfValue, type Stream } from './objects.ts'
import { type Cursor, parseValue, skipSpace } from './parse-value.ts'
import { type Place, readPlaces } from './read-places.ts'

/** Reads a PDF as Chromium or this program writes it; throws a UserError on anything that is damaged. */
export function readPdf(bytes: Uint8Array): PdfDocument {
  return readBehind({ objects: [], trailer: new Map() }, bytes)
}

/**
 * Reads a PDF behind the objects of another document, with numbers that follow on theirs; what it gives are the objects of
 * both, with the trailer of the PDF that was read.
 */
export function readBehind({ objects }: PdfDocument, bytes: Uint8Array): PdfDocument {
  try {
    const shift = objects.length
    const { places, trailer } = readPlaces({ bytes, shift }, (at) => streamAt({ bytes, places: [], shift }, at))
    const file: File = { bytes, places, shift }
    const document: PdfDocument = { objects, trailer }
    places.forEach((place, number) => {
      objects[shift + number] = place?.kind === 'offset' ? objectAt(file, place.offset) : undefined
    })
    fillFromObjectStreams(document, file)
    return document
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`The PDF is damaged: ${reason}`, { hint: 'Print it again', exitCode: 3, cause })
  }
}

interface File {
  readonly bytes: Uint8Array
  readonly places: readonly (Place | undefined)[]
  readonly shift: number
}

function streamAt(file: File, at: number): Stream {
  const found = objectAt(file, at)
  if (!isStream(found)) throw new SyntaxError(`Unexpected object at byte ${at}, expected a stream`)
  return found
}

function objectAt(file: File, at: number): PdfValue {
  const { bytes, shift } = file
  const begin = latin1(bytes, at, at + 40)
  const [header] = /^\s*\d+ \d+ obj\b/.exec(begin) ?? []
  if (header === undefined) {
    throw new SyntaxError(`Unexpected ${JSON.stringify(begin.slice(0, 20))}, expected an object`)
  }
  const cursor: Cursor = { source: bytes, at: at + header.length, shift }
  const value = parseValue(cursor)
  skipSpace(cursor)
  if (!isDictionary(value) || latin1(bytes, cursor.at, cursor.at + 6) !== 'stream') return value
  const start = bytes.indexOf(10, cursor.at) + 1
  const end = start + lengthOf(file, value.get('Length'))
  if (end > bytes.length) throw new SyntaxError('Unexpected end of the file inside a stream')
  return { kind: 'stream', dictionary: value, data: bytes.subarray(start, end) }
}

function lengthOf(file: File, value: PdfValue | undefined): number {
  const place = isReference(value) ? file.places[value.number - file.shift] : undefined
  const length = place?.kind === 'offset' ? objectAt(file, place.offset) : value
  if (typeof length !== 'number') throw new SyntaxError('Unexpected stream without a length')
  return length
}

function fillFromObjectStreams(document: PdfDocument, { places, shift }: File): void {
  const unpackedStreams = new Map<number, readonly PdfValue[]>()
  places.forEach((place, number) => {
    if (place?.kind !== 'packed') return
    const values = unpackedStreams.get(place.stream) ?? readObjectStream(document, place.stream, shift)
    unpackedStreams.set(place.stream, values)
    document.objects[shift + number] = values[place.index] ?? null
  })
}

// ISO 32000-1, 7.5.7: pairs of number and offset first, then the objects.
function readObjectStream(document: PdfDocument, number: number, shift: number): readonly PdfValue[] {
  const stream = document.objects[shift + number]
  if (!isStream(stream)) throw new SyntaxError(`Unexpected object ${number}, expected a stream of objects`)
  const source = unpacked(document, stream)
  const first = Number(stream.dictionary.get('First'))
  const numbers = latin1(source, 0, first).trim().split(/\s+/).map(Number)
  const offsets = numbers.filter((_, index) => index % 2 === 1)
  return offsets.map((offset) => parseValue({ source, at: first + offset, shift }))
}
