import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../../../src/core/translate/catalogue.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { writePo } from '../../../../src/core/translate/po/write-po.ts'
import { hostileCatalogue, withoutLines } from '../../../support/random-catalogue.ts'

const encoder = new TextEncoder()

test('a catalogue that is written and read is the same', () => {
  fc.assert(
    fc.property(hostileCatalogue, (catalogue) => {
      expect(withoutLines(read(writePo(catalogue)))).toEqual(catalogue)
    }),
    { numRuns: 300 },
  )
})

test('a file that is read and written is the same', () => {
  fc.assert(
    fc.property(hostileCatalogue, (catalogue) => {
      const text = writePo(catalogue)
      expect(writePo(read(text))).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('lines may end as on Windows', () => {
  fc.assert(
    fc.property(hostileCatalogue, (catalogue) => {
      expect(withoutLines(read(writePo(catalogue).replaceAll('\n', '\r\n')))).toEqual(catalogue)
    }),
  )
})

test('reading never throws, and says something of all it cannot read', () => {
  const sign = fc.constantFrom(
    'msgid',
    'msgstr',
    '#~',
    '#|',
    ' "',
    '"',
    '\\',
    '\n',
    '\r',
    'a',
    '[0]',
    '#,',
    ' ',
    '\\x',
    '\0',
    'msgctxt',
  )
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join('')),
      (text) => {
        const { catalogue, findings } = readPo(encoder.encode(text), 'ru.po')
        expect(catalogue !== undefined || findings.length > 0).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void readPo(bytes, 'ru.po')))
})

test('the time it takes grows with the file, and no faster', () => {
  const hostile = [
    `msgid "${'\\101'.repeat(2e5)}"\n`,
    `msgid "${'\\\\'.repeat(4e5)}\n`,
    `${'"a"'.repeat(3e5)}\n`,
    '#~ # '.repeat(1e4),
    '\n'.repeat(9e5),
    '"Content-Type: '.repeat(6e4),
    '#: \u2068'.repeat(1e5),
    'msgid ""\n'.repeat(1e5),
  ]
  for (const text of hostile) {
    const start = performance.now()
    readPo(encoder.encode(text), 'ru.po')
    expect(performance.now() - start).toBeLessThan(5000)
  }
}, 60_000)

function read(text: string): Catalogue {
  const { catalogue } = readPo(encoder.encode(text), 'ru.po')
  if (!catalogue) throw new Error('Nothing was read')
  return catalogue
}
