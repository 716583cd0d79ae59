import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteString, name, type PdfValue, reference } from '../../../src/core/pdf/objects.ts'
import { parseValue } from '../../../src/core/pdf/parse-value.ts'
import { markArtifacts } from '../../../src/core/pdf/passes/mark-artifacts.ts'
import { serialize } from '../../../src/core/pdf/serialize.ts'
import { textOf, textString } from '../../../src/core/pdf/text-string.ts'

const parse = (source: string) => parseValue({ source: Buffer.from(source, 'latin1'), at: 0 })
const write = (value: PdfValue) => serialize(value, (number) => number)

describe('PDF values', () => {
  test('are read in every form', () => {
    expect(parse('<</A#20b 1/C[true null -.5 (x)]/D 12 0 R>>')).toEqual(
      new Map<string, PdfValue>([
        ['A b', 1],
        ['C', [true, null, -0.5, byteString('x')]],
        ['D', reference(12)],
      ]),
    )
  })

  test('may be strings with brackets, escapes and octal codes', () => {
    expect(parse('(a(b)c\\)\\n\\101\\\\)')).toEqual(byteString('a(b)c)\nA\\'))
    expect(parse('<41 4>')).toEqual(byteString('A@'))
  })

  test('may be names that look alike until they are decoded', () => {
    expect(parse('[/#23ab/#ab/#23ab/\xab/#ab]')).toEqual(['#ab', '\xab', '#ab', '\xab', '\xab'].map(name))
  })

  test('may be numbers as long as one likes', () => {
    expect(parse('[0.1 -12345678901234567.5 9007199254740993 007 +3 4.]')).toEqual([
      0.1,
      Number('-12345678901234567.5'),
      Number('9007199254740993'),
      7,
      3,
      4,
    ])
  })

  test('are not guessed at', () => {
    for (const source of ['', '<</A 1', '(abc', '[1 2', '<41', 'hello', '}'])
      expect(() => parse(source)).toThrow(SyntaxError)
  })

  test('of any kind are read as they were written', () => {
    const leaf = fc.oneof(
      fc.constantFrom(null, true, false),
      fc.integer(),
      fc.integer({ min: 1, max: 99_999 }).map(reference),
      fc.string({ unit: 'binary-ascii' }).map(byteString),
      fc
        .string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)), minLength: 1 })
        .map(name),
    )
    const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value')),
        fc
          .dictionary(fc.stringMatching(/^[A-Z]{1,4}$/), tie('value'))
          .map((entries) => new Map(Object.entries(entries))),
      ),
    }))
    fc.assert(
      fc.property(value, (written) => {
        expect(parse(write(written))).toEqual(written)
      }),
    )
  })

  test('of text are read as they were written, in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(parse(write(textString(text))))).toBe(text)
      }),
    )
  })
})

describe('artifacts', () => {
  test('are what is painted outside of marks', () => {
    const content = 'q\n0 0 5 5 re\nf\n/P <</MCID 0 >>BDC\nBT\n(x) Tj\nET\nEMC\nQ\n'
    expect(markArtifacts(content, new Set())).toBe(
      '/Artifact BMC\nq\n0 0 5 5 re\nf\nEMC\n/P <</MCID 0 >>BDC\nBT\n(x) Tj\nET\nEMC\nQ\n',
    )
  })

  test('may say which letters they are', () => {
    const letters = '/Span<</ActualText (fi) >> BDC\n(x) Tj\nEMC\n'
    const text = `/P <</MCID 0 >>BDC\n${letters}(y) Tj\nEMC\n`
    expect(markArtifacts(`${letters}f\n${text}${letters}`, new Set())).toBe(
      `/Artifact BMC\n${letters}f\nEMC\n${text}/Artifact BMC\n${letters}EMC\n`,
    )
  })

  test('are the marks that no tag holds', () => {
    expect(markArtifacts('/P <</MCID 7 >>BDC\n(x) Tj\nEMC\n', new Set([7]))).toBe(
      '/Artifact <</Type /Pagination>>BDC\n(x) Tj\nEMC\n',
    )
  })
})
