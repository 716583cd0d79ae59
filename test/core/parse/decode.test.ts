import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/core/parse/decode.ts'

function decoded(content: string | readonly number[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
  const { text, findings } = decode({ path: 'a.md', bytes })
  return { text, messages: findings.map(({ place, text }) => `${place.start.line}:${place.start.column} ${text}`) }
}

function latin1(text: string): number[] {
  return [...Buffer.from(text, 'latin1')]
}

describe('a file', () => {
  test('loses its byte order mark, and its lines end alike', () => {
    expect(decoded('\uFEFFa\r\nb\rc\n')).toEqual({ text: 'a\nb\nc\n', messages: [] })
  })

  test.each(['', 'no final newline', 'עברית العربية', 'a\u00a0b c\u00adoop', 'می‌شود', '👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'cafe\u0301'])(
    'is left as it is where it is right: %j',
    (text) => {
      expect(decoded(text)).toEqual({ text, messages: [] })
    },
  )

  test('in Latin-1 is refused at the first letter that is not UTF-8', () => {
    const { text, messages } = decoded(latin1('Un\r\nd\u00e9but'))
    expect(messages).toEqual(['2:2 Unexpected byte E9, which is `é` in Latin-1, expected a file in UTF-8'])
    expect(text).toBe('Un\nd\uFFFDbut')
  })

  test.each(['utf16le', 'UTF-16 with a mark'])('in UTF-16 is named and read: %s', (kind) => {
    const bytes = [...(kind === 'utf16le' ? [] : [0xff, 0xfe]), ...Buffer.from('Title', 'utf16le')]
    expect(decoded(bytes)).toEqual({ text: 'Title', messages: ['1:1 Unexpected UTF-16, expected a file in UTF-8'] })
  })

  test('that is no text is one message', () => {
    const bytes = Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)
    expect(decoded(bytes).messages).toEqual(['1:1 Unexpected data that is no text, expected a text file in UTF-8'])
  })

  test.each([
    ['a\n b\0', '2:3 Unexpected null character (U+0000), expected text'],
    ['\u001b[31m', '1:1 Unexpected escape character (U+001B), expected text'],
    ['a\u0085', '1:2 Unexpected next line character (U+0085), expected text'],
    ['a\u202eb', '1:2 Unexpected right-to-left override (U+202E), expected text'],
    ['a\u2066b', '1:2 Unexpected left-to-right isolate (U+2066), expected text'],
    ['a\uFFFDb', '1:2 Unexpected replacement character (U+FFFD), expected text'],
    ['a\uFEFFb', '1:2 Unexpected byte order mark (U+FEFF), expected text'],
    ['a\uFFFEb', '1:2 Unexpected code that is no character (U+FFFE), expected text'],
    ['a\u{E0041}b', '1:2 Unexpected invisible tag character (U+E0041), expected text'],
    ['[^a\u200bb]', '1:4 Unexpected zero width space (U+200B) in `a\u200bb`, expected what can be seen'],
    ['# A {#a\u00adb}', '1:8 Unexpected soft hyphen (U+00AD) in `a\u00adb`, expected what can be seen'],
    ['[](#a\u200db)', '1:6 Unexpected zero width joiner (U+200D) in `a\u200db`, expected what can be seen'],
    [
      '[^caf\u00e9] [^cafe\u0301]',
      '1:11 Unexpected second spelling of `cafe\u0301`: it looks the same and is made of other characters',
    ],
  ])('with what nobody can see says what, and where: %j', (text, message) => {
    expect(decoded(text).messages).toEqual([message])
  })

  test('with thousands of such characters says twenty, and how many more', () => {
    const { messages } = decoded('a\u202e'.repeat(1000))
    expect(messages).toHaveLength(21)
    expect(messages.at(-1)).toContain('980 more in this file')
  })

  test('gives a text without what does harm, in which each offset is that of the file', () => {
    expect(decoded('a\u001bb\u{E0041}c').text).toBe('a\uFFFDb\uDB40\uDC41c')
  })

  test('is always read: any bytes give a text of whole characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, findings } = decode({ path: 'a.md', bytes })
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/[\0\r]/)
        if (findings.length === 0) expect(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')).toBe(text)
      }),
    )
  })

  test('that is not UTF-8 is found out exactly as a decoder does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0x41, 0x80, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff)),
        (list) => {
          const bytes = Uint8Array.from([0x41, 0x41, 0x41, ...list])
          const refused = decode({ path: 'a.md', bytes }).findings.some(({ text }) => text.includes('byte'))
          expect(refused).toBe(!isUtf8(bytes))
        },
      ),
    )
  })
})

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
