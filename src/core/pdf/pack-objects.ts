import { deflateSync } from 'node:zlib'
import { dictionary, name, type Stream } from './objects.ts'

/** An object as it is written, by its number. */
export interface WrittenObject {
  readonly number: number
  readonly text: string
}

/** Objects in a stream of objects. */
export interface Pack {
  /** Of the objects, in their order. */
  readonly numbers: readonly number[]
  readonly stream: Stream
}

// A reader unpacks a whole pack for one object; the figure is a bargain between that and the size of the file.
const packSize = 200

/** Packs objects into streams (ISO 32000-1, 7.5.7), each stream as soon as it is full. */
export function* packObjects(objects: Iterable<WrittenObject>): Generator<Pack> {
  let waiting: WrittenObject[] = []
  for (const object of objects) {
    waiting.push(object)
    if (waiting.length < packSize) continue
    yield pack(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield pack(waiting)
}

function pack(objects: readonly WrittenObject[]): Pack {
  let header = ''
  let body = ''
  for (const { number, text } of objects) {
    header += `${number} ${body.length} `
    body += `${text}\n`
  }
  const entries = dictionary({
    Type: name('ObjStm'),
    N: objects.length,
    First: header.length,
    Filter: name('FlateDecode'),
  })
  const data = deflateSync(Buffer.from(header + body, 'latin1'))
  return { numbers: objects.map(({ number }) => number), stream: { kind: 'stream', dictionary: entries, data } }
}
