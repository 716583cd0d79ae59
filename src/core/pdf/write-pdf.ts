import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { PdfDocument } from './document.ts'
import { byteString, type Dictionary, dictionary, isReference, isStream, name, reference } from './objects.ts'
import { serialize } from './serialize.ts'

/** Writes the objects that the trailer leads to, in the order of reading; the same document gives the same bytes. */
export function writePdf(document: PdfDocument): Uint8Array {
  const order: number[] = []
  const numbers = new Array<number | undefined>(document.objects.length)
  const renumber = (old: number) => (numbers[old] ??= order.push(old))
  const trailer = trailerOf(document, renumber)
  const file = new File()
  const packed: Packed[] = []
  // It grows on the way: an object gets its number, and its turn, when the first that leads to it is written.
  for (const old of order) {
    const value = document.objects[old] ?? null
    if (isStream(value)) file.addStream(renumber(old), value.dictionary, value.data, renumber)
    else packed.push({ number: renumber(old), text: serialize(value, renumber) })
  }
  let next = order.length + 1
  for (let start = 0; start < packed.length; start += packSize) {
    file.addPack(next++, packed.slice(start, start + packSize))
  }
  return file.finish(next, trailer)
}

interface Packed {
  readonly number: number
  readonly text: string
}

// A reader unpacks a whole pack for one object; the figure is a bargain between that and the size of the file.
const packSize = 200

function trailerOf(document: PdfDocument, renumber: (old: number) => number): Dictionary {
  const trailer: Dictionary = new Map()
  for (const key of ['Root', 'Info']) {
    const value = document.trailer.get(key)
    if (isReference(value)) trailer.set(key, reference(renumber(value.number)))
  }
  return trailer
}

class File {
  readonly #chunks: Buffer[] = []
  readonly #rows: (readonly [kind: number, first: number, second: number])[] = [[0, 0, 0xffff]]
  #length = 0

  constructor() {
    // Four bytes above 127 tell every program that moves the file that it is no text (ISO 32000-1, 7.5.2).
    this.#append('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  }

  addStream(number: number, entries: Dictionary, data: Uint8Array, renumber: (old: number) => number): void {
    this.#rows[number] = [1, this.#length, 0]
    const header = new Map(entries).set('Length', data.length)
    this.#append(`${number} 0 obj\n${serialize(header, renumber)}\nstream\n`)
    this.#append(data)
    this.#append('\nendstream\nendobj\n')
  }

  addPack(number: number, objects: readonly Packed[]): void {
    let header = ''
    let body = ''
    objects.forEach((object, index) => {
      header += `${object.number} ${body.length} `
      body += `${object.text}\n`
      this.#rows[object.number] = [2, number, index]
    })
    const entries = dictionary({
      Type: name('ObjStm'),
      N: objects.length,
      First: header.length,
      Filter: name('FlateDecode'),
    })
    this.addStream(number, entries, deflateSync(Buffer.from(header + body, 'latin1')), (old) => old)
  }

  finish(number: number, trailer: Dictionary): Uint8Array {
    const start = this.#length
    const identity = createHash('sha256')
    for (const chunk of this.#chunks) identity.update(chunk)
    const id = byteString(identity.digest().toString('latin1', 0, 16))
    this.#rows[number] = [1, start, 0]
    const own = dictionary({
      Type: name('XRef'),
      Size: number + 1,
      W: [1, 4, 2],
      ID: [id, id],
      Filter: name('FlateDecode'),
    })
    this.addStream(number, new Map([...own, ...trailer]), deflateSync(this.#table()), (old) => old)
    this.#append(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.#chunks, this.#length)
  }

  #table(): Buffer {
    const table = Buffer.alloc(this.#rows.length * 7)
    this.#rows.forEach(([kind, first, second], number) => {
      table.writeUInt8(kind, number * 7)
      table.writeUInt32BE(first, number * 7 + 1)
      table.writeUInt16BE(second, number * 7 + 5)
    })
    return table
  }

  #append(data: string | Uint8Array): void {
    const chunk =
      typeof data === 'string'
        ? Buffer.from(data, 'latin1')
        : Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    this.#chunks.push(chunk)
    this.#length += chunk.length
  }
}
