import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { viewOf } from './latin1.ts'
import { byteString, type Dictionary, dictionary, name, type PdfString, type Stream } from './objects.ts'
import type { Pack } from './pack-objects.ts'
import { serialize } from './serialize.ts'

/** A file that is being written: streams, packs of other objects, and at its end a table of where each of them is. */
export class PdfFile {
  readonly #chunks: Buffer[] = []
  readonly #rows: Row[] = [{ number: 0, kind: 0, first: 0, second: 0xffff }]
  #length = 0

  constructor() {
    // Four bytes above 127 tell every program that moves the file that it is no text (ISO 32000-1, 7.5.2).
    this.#append('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  }

  /** References in its dictionary get the number that `renumber` gives. */
  addStream(number: number, stream: Stream, renumber: (old: number) => number = same): void {
    this.#rows.push({ number, kind: 1, first: this.#length, second: 0 })
    this.#appendStream(number, stream, renumber)
  }

  addPack(number: number, { numbers, stream }: Pack): void {
    numbers.forEach((packed, index) => {
      this.#rows.push({ number: packed, kind: 2, first: number, second: index })
    })
    this.addStream(number, stream)
  }

  /** The bytes of the file, with the table as its last object. */
  finish(number: number, trailer: Dictionary): Uint8Array {
    const start = this.#length
    const id = this.#identity()
    this.#rows.push({ number, kind: 1, first: start, second: 0 })
    const entries = dictionary({
      Type: name('XRef'),
      Size: number + 1,
      W: [1, 4, 2],
      ID: [id, id],
      Filter: name('FlateDecode'),
    })
    for (const [key, value] of trailer) entries.set(key, value)
    this.#appendStream(number, { kind: 'stream', dictionary: entries, data: deflateSync(this.#table()) })
    this.#append(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.#chunks, this.#length)
  }

  #identity(): PdfString {
    const hash = createHash('sha256')
    for (const chunk of this.#chunks) hash.update(chunk)
    return byteString(hash.digest().toString('latin1', 0, 16))
  }

  // ISO 32000-1, 7.5.8: where an object stands, or in which pack and as which of its objects.
  #table(): Buffer {
    const table = Buffer.alloc(this.#rows.length * 7)
    for (const { number, kind, first, second } of this.#rows) {
      table.writeUInt8(kind, number * 7)
      table.writeUInt32BE(first, number * 7 + 1)
      table.writeUInt16BE(second, number * 7 + 5)
    }
    return table
  }

  #appendStream(number: number, { dictionary, data }: Stream, renumber: (old: number) => number = same): void {
    const entries = new Map(dictionary).set('Length', data.length)
    this.#append(`${number} 0 obj\n${serialize(entries, renumber)}\nstream\n`)
    this.#append(data)
    this.#append('\nendstream\nendobj\n')
  }

  #append(data: string | Uint8Array): void {
    const chunk = typeof data === 'string' ? Buffer.from(data, 'latin1') : viewOf(data)
    this.#chunks.push(chunk)
    this.#length += chunk.length
  }
}

interface Row {
  readonly number: number
  readonly kind: 0 | 1 | 2
  readonly first: number
  readonly second: number
}

function same(number: number): number {
  return number
}
