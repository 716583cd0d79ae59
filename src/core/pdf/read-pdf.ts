import { UserError } from '../user-error.ts'
import { type PdfDocument, unpacked } from './document.ts'
import { isDictionary, isReference, isStream, type PdfValue, type Stream } from './objects.ts'
import { type Cursor, parseValue, skipSpace } from './parse-value.ts'
import { type Place, readPlaces } from './read-places.ts'

/** Reads a PDF as Chromium or this program writes it; throws a UserError on anything that is damaged. */
export function readPdf(bytes: Uint8Array): PdfDocument {
  try {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const { places, trailer } = readPlaces(source, (at) => streamAt(source, bytes, at))
    const document: PdfDocument = { objects: new Array(places.length), trailer }
    places.forEach((place, number) => {
      if (place?.kind === 'offset') document.objects[number] = objectAt(source, bytes, place.offset, places)
    })
    fillFromObjectStreams(document, places)
    return document
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`The PDF is damaged: ${reason}`, { hint: 'Print it again', exitCode: 3, cause })
  }
}

function streamAt(source: string, bytes: Uint8Array, at: number): Stream {
  const found = objectAt(source, bytes, at, [])
  if (!isStream(found)) throw new SyntaxError(`Unexpected object at byte ${at}, expected a stream`)
  return found
}

function objectAt(source: string, bytes: Uint8Array, at: number, places: readonly (Place | undefined)[]): PdfValue {
  const header = /^\s*\d+ \d+ obj\b/.exec(source.slice(at, at + 40))
  if (header === null)
    throw new SyntaxError(`Unexpected ${JSON.stringify(source.slice(at, at + 20))}, expected an object`)
  const cursor: Cursor = { source, at: at + header[0].length }
  const value = parseValue(cursor)
  skipSpace(cursor)
  if (!isDictionary(value) || !source.startsWith('stream', cursor.at)) return value
  const start = source.indexOf('\n', cursor.at) + 1
  const end = start + lengthOf(source, bytes, value.get('Length'), places)
  if (end > bytes.length) throw new SyntaxError('Unexpected end of the file inside a stream')
  return { kind: 'stream', dictionary: value, data: bytes.subarray(start, end) }
}

function lengthOf(
  source: string,
  bytes: Uint8Array,
  value: PdfValue | undefined,
  places: readonly (Place | undefined)[],
): number {
  const place = isReference(value) ? places[value.number] : undefined
  const length = place?.kind === 'offset' ? objectAt(source, bytes, place.offset, places) : value
  if (typeof length !== 'number') throw new SyntaxError('Unexpected stream without a length')
  return length
}

function fillFromObjectStreams(document: PdfDocument, places: readonly (Place | undefined)[]): void {
  const unpackedStreams = new Map<number, readonly PdfValue[]>()
  places.forEach((place, number) => {
    if (place?.kind !== 'packed') return
    const values = unpackedStreams.get(place.stream) ?? readObjectStream(document, place.stream)
    unpackedStreams.set(place.stream, values)
    document.objects[number] = values[place.index] ?? null
  })
}

// ISO 32000-1, 7.5.7: pairs of number and offset first, then the objects.
function readObjectStream(document: PdfDocument, number: number): readonly PdfValue[] {
  const stream = document.objects[number]
  if (!isStream(stream)) throw new SyntaxError(`Unexpected object ${number}, expected a stream of objects`)
  const source = Buffer.from(unpacked(document, stream)).toString('latin1')
  const first = Number(stream.dictionary.get('First'))
  const numbers = source.slice(0, first).trim().split(/\s+/).map(Number)
  const offsets = numbers.filter((_, index) => index % 2 === 1)
  return offsets.map((offset) => parseValue({ source, at: first + offset }))
}
