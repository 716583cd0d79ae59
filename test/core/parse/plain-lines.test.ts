import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainLines } from '../../../src/core/parse/yaml/plain-lines.ts'

const folder = 'templates/house/words'

describe('lines of a key and a text', () => {
  test.each(readdirSync(folder))('are read as YAML reads them: %s', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    expect(plainLines(text)).toEqual(asYaml(text))
  })

  const pieces = [
    ...[
      'a',
      'b',
      'key',
      'é',
      'no',
      '1',
      ' ',
      '  ',
      ': ',
      ':',
      '"',
      "'",
      '#',
      ' #',
      '\\_',
      '\\u200E',
      '\\u20',
      '\\',
      '\\n',
      '\n',
      '\n',
      '\r',
    ],
    ...['-', '- ', '{', '}', '[', ']', ',', '&', '*', '!', '|', '>', '%', '@', '`', '?', '~', '\t', '---', '\u00a0'],
    ...['\u2028', '\u0085', '\ufeff', '\0', '\ud800', '.', '…'],
  ]
  const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))
  const keyed = fc.array(fc.tuple(fc.constantFrom('a: ', 'b: ', 'c: "', ''), lines, fc.constantFrom('', '"', '\n')), {
    maxLength: 3,
  })

  test('are left to YAML where YAML may read them otherwise', () => {
    fc.assert(
      fc.property(
        keyed.map((parts) => parts.flat().join('')),
        (text) => {
          const read = plainLines(text)
          if (read !== undefined && Object.keys(read).length > 0) expect(read).toEqual(asYaml(text))
        },
      ),
      { numRuns: 3000 },
    )
  })

  test.each([
    'a: b: c',
    'a: b #c',
    'a: [b]',
    "a: 'b'",
    'a: |\n  b',
    'a: b\n  c',
    'a: b\na: c',
    'a:',
    'a: "\\n"',
    'a: {b}',
  ])('are nothing more: %j', (text) => {
    expect(plainLines(text)).toBeUndefined()
  })
})

function asYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe' })
  expect([...document.errors, ...document.warnings]).toEqual([])
  return document.toJS()
}
