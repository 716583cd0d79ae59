import { describe, expect, test } from 'vitest'
import { writeXliff } from '../../../../src/core/translate/exchange/xliff/write-xliff.ts'
import { readXml } from '../../../../src/core/translate/exchange/xml/read-xml.ts'
import { unholdableFindings } from '../../../../src/core/translate/exchange/xml/unholdable-findings.ts'
import { writeXml } from '../../../../src/core/translate/exchange/xml/write-xml.ts'
import { element } from '../../../../src/core/translate/exchange/xml/xml-element.ts'
import { randomFrom } from '../../../support/random.ts'
import { handOff, message } from './hand-off.ts'
import { randomHandOff } from './random-hand-off.ts'
import { xmlFaults, xmllint } from './xmllint.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => readXml({ path: 'a.xlf', bytes })
const told = (given: string | Uint8Array) => {
  const { root, findings } = read(typeof given === 'string' ? bytesOf(given) : given)
  expect(root).toBeUndefined()
  return findings.map(({ place, text }) => `${place.file}:${place.start.line} ${text}`)
}

describe('a file that cannot be read says why, where, and what to do', () => {
  const head = '<?xml version="1.0"?>\n'

  test.each([
    ['cut off', '<a>\n<b>text', 'a.xlf:2 The file ends before it is complete'],
    ['cut off in a tag', '<a>\n<b', 'a.xlf:2 The file ends before it is complete'],
    ['empty', '', 'a.xlf:1 The file ends before it is complete'],
    ['only a head', head, 'a.xlf:2 The file ends before it is complete'],
    ['no XML', 'PK', 'a.xlf:1 Unexpected text outside of the elements, expected an XML file'],
    [
      'closed in the wrong order',
      '<a>\n<b></a></b>',
      'a.xlf:2 Unexpected end of an element that was not opened last, expected each to be closed in turn',
    ],
    [
      'an entity of HTML',
      '<a>\n\n&nbsp;</a>',
      'a.xlf:3 Unexpected `&` that begins no character XML knows, expected `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;` or a number',
    ],
    [
      'a document type',
      `${head}<!DOCTYPE a [<!ELEMENT a ANY>]>\n<a/>`,
      'a.xlf:2 Unexpected `<!DOCTYPE`, expected a file that declares nothing of its own',
    ],
    [
      'an entity that reads a file',
      `${head}<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>`,
      'a.xlf:2 Unexpected `<!DOCTYPE` that refers to another file, expected a file that stands alone',
    ],
    [
      'a document type from elsewhere',
      `${head}<!DOCTYPE a SYSTEM "http://example.org/a.dtd">\n<a/>`,
      'a.xlf:2 Unexpected `<!DOCTYPE` that refers to another file, expected a file that stands alone',
    ],
    [
      'another encoding',
      '<?xml version="1.0" encoding="windows-1251"?><a/>',
      'a.xlf:1 Unexpected encoding `windows-1251`, expected UTF-8',
    ],
    ['nested without end', '<a>'.repeat(100_000), 'a.xlf:1 Unexpected element inside 100 others, expected fewer'],
    [
      'a character that XML forbids',
      '<a>\n\u0001</a>',
      'a.xlf:2 Unexpected character, expected one that XML allows here',
    ],
  ])('%s', (_, text, message) => {
    expect(told(text)).toEqual([message])
    expect(read(bytesOf(text)).findings.every(({ hint }) => hint !== undefined)).toBe(true)
  })

  test('bytes that are no UTF-8, with the line', () => {
    expect(told(Uint8Array.of(...bytesOf('<a>\n'), 0xcc, 0xee, ...bytesOf('</a>')))).toEqual([
      'a.xlf:2 Unexpected byte CC, expected a file in UTF-8',
    ])
  })

  test('entities that grow a thousandfold are never expanded', () => {
    const laughs = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "&l${index};&l${index};">`)
    const bomb = `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join('')}]><a>&l30;</a>`
    expect(told(bomb)[0]).toContain('Unexpected `<!DOCTYPE`')
  })

  test('a file that is too large is not looked at', () => {
    expect(told(new Uint8Array(25_000_001))).toEqual(['a.xlf:1 Unexpected file of 26 MB, expected at most 25 MB'])
  })
})

describe('a file that can', () => {
  test('UTF-16 with its mark is read, as translation memories often have it', () => {
    const text = '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>сөз</a>'
    const bytes = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
    expect(read(bytes).root?.children).toEqual(['сөз'])
  })

  test('what was written is read as it was, in attributes too', () => {
    const attributes = { b: 'two\nlines\tand "quotes" & <more>\r' }
    const { root } = read(
      bytesOf(writeXml(element('a', attributes, [element('c', {}, ['\r\n ]]> & <']), element('d')]))),
    )
    expect(root).toMatchObject({
      attributes,
      children: ['\n  ', { children: ['\r\n ]]> & <'] }, '\n  ', { name: 'd' }, '\n'],
    })
  })

  test('elements of other namespaces keep apart', () => {
    const { root } = read(bytesOf('<a xmlns="urn:a" xmlns:o="urn:o"><o:b/><b xmlns="urn:o"/><b o:c="1"/></a>'))
    expect(root?.children).toMatchObject([
      { name: '{urn:o}b' },
      { name: '{urn:o}b' },
      { name: 'b', attributes: { 'o:c': '1' } },
    ])
  })

  test('random damage to a file is told or read, never thrown', () => {
    for (let seed = 0; seed < 150; seed++) {
      const random = randomFrom(seed)
      const bytes = bytesOf(writeXliff(randomHandOff(random)))
      for (let blow = 0; blow < 3; blow++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      const { root, findings } = read(
        bytes.subarray(0, random() < 0.3 ? Math.floor(random() * bytes.length) : bytes.length),
      )
      expect(findings.length === 0).toBe(root !== undefined)
    }
  })
})

test('what XML cannot hold is told and replaced', () => {
  const given = handOff([
    message('Bell \u0007 rings'),
    message('Whole'),
    message('Half', { translation: 'Пол \uD83D' }),
  ])
  expect(unholdableFindings(given).map(({ text }) => text.replace(/ [0-9a-z]{8},/, ' …,'))).toEqual([
    'Unexpected bell character (U+0007) in message …, expected characters that XML can hold',
    'Unexpected half of a character (U+D83D) in the translation of message …, expected characters that XML can hold',
  ])
  expect(writeXliff(given)).toContain('<source>Bell \uFFFD rings</source>')
})

test.skipIf(!xmllint)('hostile texts give well-formed XML (xmllint)', () => {
  const control = String.fromCharCode(...Array.from({ length: 160 }, (_, code) => code), 0xfffe, 0xffff, 0xd800)
  expect(xmlFaults([writeXliff(handOff([message(control, { translation: `]]>${control}` })]))])).toEqual([])
})
