import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { parseNames } from '../../../src/core/parse/names.ts'
import { compileTexts, words } from '../../support/compile.ts'
import { sourcesOf } from '../../support/report.ts'

/** `2:8 text`. */
function messages(yaml: string): string[] {
  return parseNames(yaml, 'names.yaml').findings.map(
    ({ place, text }) => `${place.start.line}:${place.start.column} ${text}`,
  )
}

describe('names', () => {
  test('need a form only', () => {
    expect(parseNames('- form: akimat', 'names.yaml')).toEqual({
      names: [{ form: 'akimat', variants: [], italics: false }],
      findings: [],
    })
  })

  test('say all that there is to say', () => {
    const yaml =
      '- form: Central Election Commission\n  variants: [Central Commission]\n  language: en\n  italics: false\n' +
      '  abbreviation: CEC\n  scope: summary\n  kind: body\n- form: NO\n'
    expect(parseNames(yaml, 'names.yaml').names).toEqual([
      {
        form: 'Central Election Commission',
        variants: ['Central Commission'],
        language: 'en',
        italics: false,
        abbreviation: 'CEC',
        scope: 'summary',
        kind: 'body',
      },
      { form: 'NO', variants: [], italics: false },
    ])
  })

  test('belong to the report', () => {
    const texts = { 'sections/a.md': 'Text.', 'names.yaml': '- form: akimat' }
    expect(compileTexts(texts).names.map(({ form }) => form)).toEqual(['akimat'])
  })

  test.each([undefined, '', '# none yet\n'])('may be none: %j', (yaml) => {
    const report = compileTexts({ 'sections/a.md': 'Text.', ...(yaml !== undefined && { 'names.yaml': yaml }) })
    expect(report.names).toEqual([])
    expect(report.findings).toEqual([])
  })

  test('of one form may stand in two parts of a report', () => {
    expect(messages('- form: CEC\n- { form: CEC, scope: summary }')).toEqual([])
  })
})

describe('a slip in names', () => {
  test.each([
    ['form: akimat', '1:1 Unexpected group of keys, expected a list of names'],
    ['akimat', '1:1 Unexpected `akimat`, expected a list of names'],
    ['- akimat', '1:3 Unexpected `akimat`, expected a group of keys'],
    ['-', '1:2 Unexpected empty value, expected a value after `-`'],
    ['- language: la', '1:3 Unexpected entry without `form`, expected `form: …`'],
    ['- form:', '1:3 Unexpected entry without `form`, expected `form: …`'],
    ['- form: [a]', '1:9 Unexpected list, expected text'],
    ['- form: a\n  lang: la', '2:3 Unexpected `lang`, expected a known key'],
    ['- form: a\n  form: b', '2:3 Unexpected second `form`, expected each key once'],
    [
      '- form: a\n  language: Latin',
      '2:13 Unexpected `Latin`, expected the tag of a language such as `en`, `kk` or `pt-BR`',
    ],
    ['- form: a\n  italics: maybe', '2:12 Unexpected `maybe`, expected `true` or `false`'],
    ['- form: a\n  variants: b', '2:13 Unexpected `b`, expected a list'],
    ['- form: a\n  kind: parson', '2:9 Unexpected `parson`, expected `person`, `body`, `law`, `place` or `term`'],
    ['- form: a\n- form: b\n  variants: [A]', '3:14 Unexpected second `A`, expected each form once'],
    ['- form: inter alia\n- form: "Inter  alia"', '2:10 Unexpected second `Inter alia`, expected each form once'],
    ['- form: Law #3', '1:13 Unexpected `#` after a text without quotes: YAML drops it and what follows'],
    ['- form: Law: new', '1:12 Unexpected second `: ` in a text'],
    ['- form: "a', '1:9 Unexpected quotation mark that is never closed, expected a second one at the end of the text'],
  ])('%j is one message', (yaml, message) => {
    expect(messages(yaml)).toEqual([message])
  })

  test('quotes the other place where two disagree', () => {
    const [finding] = parseNames('- form: a\n- form: A', 'names.yaml').findings
    expect(finding?.related?.[0]?.place.start).toEqual({ line: 1, column: 9 })
  })

  test('leaves the other names usable', () => {
    const { names } = parseNames('- language: la\n- form: akimat\n  language: kk_Latn\n  kind: things', 'names.yaml')
    expect(names).toEqual([{ form: 'akimat', variants: [], italics: false, language: 'kk-Latn' }])
  })

  test('is an error at its place', () => {
    const report = compileTexts({ 'sections/a.md': '---\ntitle: A\n---\n\nText.', 'names.yaml': '- akimat' })
    expect(check(report)).toMatchObject([{ rule: 'names-are-valid', severity: 'error', place: { file: 'names.yaml' } }])
  })

  test('that keeps the file from being read is named', () => {
    const { name, files } = sourcesOf({ 'sections/a.md': '---\ntitle: A\n---\n\nText.' })
    const refused = new Map([...files, ['names.yaml', { path: 'names.yaml', refused: 'outside' as const }] as const])
    const messages = check(compile({ name, files: refused }, { words }))
    expect(messages).toMatchObject([{ rule: 'file-is-readable', place: { file: 'names.yaml' } }])
  })

  test('such as bytes that are no text is named', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])
    const report = compileTexts({ 'sections/a.md': '---\ntitle: A\n---\n\nText.', 'names.yaml': picture })
    expect(report.findings).toMatchObject([{ rule: 'text-is-clean', place: { file: 'names.yaml' } }])
  })
})

test.each([
  ['as many names as fit', '- form: a\n'.repeat(6_500)],
  ['many variants', `- form: a\n  variants: [${'b,'.repeat(30_000)}]`],
  ['many aliases', `- &a {form: x}\n${'- *a\n'.repeat(12_000)}`],
  ['deep lists', '- '.repeat(30_000)],
])('%s end soon with a message', (_name, yaml) => {
  const start = performance.now()
  expect(parseNames(yaml, 'names.yaml').findings.length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(3000)
})
