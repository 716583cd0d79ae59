import { expect, test } from 'vitest'
import { catalogOf, dictionaryAt, type PdfDocument } from '../../../src/core/pdf/document.ts'
import { dictionary, isReference, name, type PdfValue, reference } from '../../../src/core/pdf/objects.ts'
import { readPdf } from '../../../src/core/pdf/read-pdf.ts'
import { writePdf } from '../../../src/core/pdf/write-pdf.ts'

const written = (...objects: PdfValue[]): PdfDocument => {
  const trailer = dictionary({ Root: reference(0) })
  return readPdf(writePdf({ objects, trailer }))
}

test('an object is written once, though two lead to it and it leads to itself', () => {
  const document = written(
    dictionary({ A: reference(2), B: reference(1) }),
    dictionary({ Other: reference(2) }),
    dictionary({ Self: reference(2) }),
  )
  const { A, B } = Object.fromEntries(catalogOf(document))
  expect(dictionaryAt(document, B).get('Other')).toEqual(A)
  expect(dictionaryAt(document, A).get('Self')).toEqual(A)
})

test('an object that nothing leads to is left out', () => {
  const document = written(dictionary({}), name('lost'))
  expect(document.objects).not.toContainEqual(name('lost'))
})

test('a reference to nothing is null', () => {
  const document = written(dictionary({ A: reference(7) }))
  const a = catalogOf(document).get('A')
  expect(isReference(a) && document.objects[a.number]).toBe(null)
})

test('objects keep what they lead to, however many there are', () => {
  const chain = Array.from({ length: 1000 }, (_, index) => dictionary({ Index: index, Next: reference(index + 1) }))
  const document = written(...chain, name('end'))
  let found = catalogOf(document)
  for (let index = 0; index < 999; index++) {
    expect(found.get('Index')).toBe(index)
    found = dictionaryAt(document, found.get('Next'))
  }
  const end = found.get('Next')
  expect(isReference(end) && document.objects[end.number]).toEqual(name('end'))
})

test('a stream keeps its bytes and what its dictionary leads to', () => {
  const data = Uint8Array.of(1, 2, 3)
  const stream: PdfValue = { kind: 'stream', dictionary: dictionary({ Length: 9, Of: reference(2) }), data }
  const document = written(dictionary({ A: reference(1) }), stream, name('made'))
  const a = catalogOf(document).get('A')
  expect(isReference(a) && document.objects[a.number]).toMatchObject({ kind: 'stream', data: Buffer.from(data) })
  const of = dictionaryAt(document, a).get('Of')
  expect(isReference(of) && document.objects[of.number]).toEqual(name('made'))
})
