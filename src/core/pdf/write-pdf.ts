import type { PdfDocument } from './document.ts'
import { type Dictionary, isReference, isStream, reference } from './objects.ts'
import { packObjects, type WrittenObject } from './pack-objects.ts'
import { PdfFile } from './pdf-file.ts'
import { serialize } from './serialize.ts'

/** Writes the objects that the trailer leads to, in the order of reading; the same document gives the same bytes. */
export function writePdf(document: PdfDocument): Uint8Array {
  const order: number[] = []
  const numbers = new Array<number | undefined>(document.objects.length)
  const renumber = (old: number) => (numbers[old] ??= order.push(old))
  const trailer = trailerOf(document, renumber)
  const file = new PdfFile()
  const packs = [...packObjects(writeObjects(document, order, renumber, file))]
  packs.forEach((pack, index) => {
    file.addPack(order.length + 1 + index, pack)
  })
  return file.finish(order.length + packs.length + 1, trailer)
}

/** Adds the streams to the file and gives the other objects. */
function* writeObjects(
  { objects }: PdfDocument,
  order: readonly number[],
  renumber: (old: number) => number,
  file: PdfFile,
): Generator<WrittenObject> {
  // It grows on the way: an object gets its number, and its turn, when the first that leads to it is written.
  for (const old of order) {
    const value = objects[old] ?? null
    if (isStream(value)) file.addStream(renumber(old), value, renumber)
    else yield { number: renumber(old), text: serialize(value, renumber) }
  }
}

function trailerOf(document: PdfDocument, renumber: (old: number) => number): Dictionary {
  const trailer: Dictionary = new Map()
  for (const key of ['Root', 'Info']) {
    const value = document.trailer.get(key)
    if (isReference(value)) trailer.set(key, reference(renumber(value.number)))
  }
  return trailer
}
