import { describe, expect, test } from 'vitest'
import { checkEntry } from '../../../../src/core/translate/checks/check-entry.ts'
import { checks } from '../../../../src/core/translate/checks/index.ts'
import type { Glossary, Term } from '../../../../src/core/translate/glossary/glossary.ts'
import { pick, randomFrom } from '../../../support/random.ts'
import { goodRussian } from './good-russian.ts'
import { entryOf, unitOf } from './pair.ts'

const nothing = { translations: new Map(), note: '', keep: false, forbidden: [], line: 2 }

const glossary: Glossary = {
  terms: [
    term('polling station', { ru: ['избирательный участок'], forbidden: ['пункт голосования'] }),
    term('station', { ru: ['станция'] }),
    term('OSCE', { keep: true }),
  ],
}

function term(name: string, { ru, ...more }: Partial<Term> & { readonly ru?: readonly string[] }): Term {
  return { ...nothing, term: name, translations: new Map(ru ? [['ru', ru]] : []), ...more }
}

/** Each finding without its rule's `translation-`, after what the carets stand under. */
function said(source: string, translation: string, language = 'ru'): readonly string[] {
  const line = `msgstr "${translation}"`
  const about = { language, glossary, path: 'translations/ru.po' }
  return checkEntry(unitOf(source), entryOf(source, translation), about).map(
    ({ rule, place: { start, end }, text }) => {
      return `${rule.replace('translation-', '')} ${line.slice(start.column - 1, end.column - 1)}: ${text}`
    },
  )
}

describe('numbers', () => {
  test('a figure whose digits changed places is told beside the right one', () => {
    expect(said('There were 11,953,465 voters.', 'Было 11 953 456 избирателей.')).toEqual([
      'keeps-numbers 11 953 456: Unexpected `11 953 456`, expected `11,953,465` of the source text',
    ])
  })

  test.each([
    ['Turnout was 69.44%.', 'Явка составила 64,99 %.'],
    ['Some 15 of 20 stations.', 'Около 15 участков.'],
    ['On 20 November 2022.', '20 ноября 2023 года.'],
    ['On 20 November 2022.', '21.11.2022.'],
    ['Some 1.5 billion was spent.', 'Было израсходовано около 1,5 млн.'],
    ['At 8:00 p.m.', 'В 19:00.'],
    ['Within five days.', 'В течение 15 дней.'],
    ['Articles 5 and 6.', 'Статьи 5 и 5.'],
  ])('%s is not %s', (source, translation) => {
    expect(said(source, translation).map((line) => line.split(' ')[0])).toContain('keeps-numbers')
  })

  test('a figure that is left as English writes it is told with the Russian form', () => {
    expect(said('There were 11,953,465 voters.', 'Было 11,953,465 избирателей.')).toEqual([
      'writes-numbers-of-language 11,953,465: Unexpected `11,953,465`, expected `11 953 465`',
    ])
    expect(said('Some 1,234 voters.', 'Около 1,234 избирателя.')).toEqual([
      'writes-numbers-of-language 1,234: Unexpected `1,234`, expected `1 234`',
    ])
    expect(said('Turnout was 69.44%.', 'Явка: 69.44%.')).toEqual([
      'writes-numbers-of-language 69.44: Unexpected `69.44`, expected `69,44`',
    ])
  })

  test.each(['ru', 'kk', 'fr', 'de', 'es', 'it', 'pt', 'uk', 'pl', 'ar-EG', 'fa'])(
    'are the same as %s writes them',
    (language) => {
      const random = randomFrom(3)
      for (let round = 0; round < 200; round++) {
        const value = Math.round(random() * 10 ** Math.ceil(random() * 9)) + Math.round(random() * 99) / 100
        const [source, translation] = ['en', language].map((tag) => `(${new Intl.NumberFormat(tag).format(value)})`)
        expect(said(source ?? '', translation ?? '', language)).toEqual([])
      }
    },
  )

  test('a Russian figure that is left in English is told too', () => {
    const about = { language: 'en', sourceLanguage: 'ru', glossary, path: 'translations/en.po' }
    const [source, translation] = ['Явка составила 69,44 %.', 'Turnout was 69,44%.']
    const [finding] = checkEntry(unitOf(source), entryOf(source, translation), about)
    expect(finding?.text).toBe('Unexpected `69,44`, expected `69.44`')
  })
})

test.each([
  [
    'See A/RES/68/164.',
    'См. А/РЕЗ/68/164.',
    'keeps-codes msgstr: The document code `A/RES/68/164` of the source text is missing',
  ],
  [
    'See https://cec.example/a.',
    'См. https://cec.example/b.',
    'keeps-codes msgstr: The address `https://cec.example/a` of the source text is missing',
  ],
  [
    'The law was changed.',
    'The law was changed.',
    'differs-from-source msgstr: The translation is the same as the source text',
  ],
  ['The “new” law.', '«Новый закон.', 'has-quotes-of-language «: `«` is not closed'],
  ['The new law.', 'Новый  закон.', 'is-spaced   : Unexpected double space, expected one'],
  ['The new law.', ' Новый закон.', 'is-spaced  : Unexpected space at the beginning'],
  ['The law, too.', 'Закон , тоже.', 'is-spaced  : Unexpected space before a punctuation mark'],
  ['The law.', 'Закон', 'ends-alike н: `.` is missing at the end, where the source text has it'],
  ['The law:', 'Закон.', 'ends-alike .: Unexpected `.` at the end, expected `:` as in the source text'],
  ['The commission', 'Kомиссия', 'has-one-script K: Unexpected Latin `K` in `Kомиссия`, expected Cyrillic letters'],
  ['The law (2022)', 'Закон (2022', 'keeps-brackets (: `(` is not closed'],
  ['The law {fn_a}is', 'Закон {fn_a} тут', undefined],
  [
    'The law{fn_a} is',
    'Закон {fn_a} тут',
    'places-note-mark {fn_a}: Unexpected space before `{fn_a}`, expected the mark close to its word',
  ],
  ['The <b>law</b>', 'Закон', 'keeps-emphasis msgstr: `<b>` of the source text is missing'],
  [
    'At polling stations',
    'В пунктах голосования',
    'follows-glossary пунктах голосования: Unexpected `пунктах голосования` for `polling station`, expected `избирательный участок`',
  ],
  ['At polling stations', 'На избирательных участках', undefined],
  [
    'At polling stations',
    'Во всех местах',
    'follows-glossary msgstr: `polling station` is not translated as the glossary has it, expected `избирательный участок`',
  ],
  [
    'The OSCE',
    'ОБСЕ',
    'follows-glossary msgstr: `OSCE` of the source text is missing, which stays as it is in every language',
  ],
])('%s → %s', (source, translation, expected) => {
  expect(said(source, translation)).toEqual(expected === undefined ? [] : [expected])
})

test('quotation marks of another language are told one by one', () => {
  expect(said('The “new” law.', '“Новый” закон.')).toEqual([
    'has-quotes-of-language “: Unexpected `“`, expected `«` or `»`',
    'has-quotes-of-language ”: Unexpected `”`, expected `«` or `»`',
  ])
})

test('a note mark stands before the full stop in Spanish', () => {
  expect(said('It was high.{fn_a}', 'Fue alta.{fn_a}', 'es')).toEqual([
    'places-note-mark {fn_a}: Unexpected `{fn_a}` behind the punctuation mark, expected it before',
  ])
})

test('any text can be checked', () => {
  const random = randomFrom(5)
  const bits = [
    '11,953',
    ' 465',
    '.',
    ',',
    ' ',
    '«',
    '”',
    '(',
    ']',
    'млн',
    'XIV',
    'A/RES/1',
    'https://x',
    '{fn_a}',
    '<b>',
    'ё',
    'c',
    '\n',
    '٣',
    '%',
  ]
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: 10 }, () => pick(random, bits)).join('')
    const [source] = pick(random, goodRussian)
    for (const line of said(source, text)) expect(line).toMatch(/^\S+ [\s\S]*: \S/u)
  }
})

const runs = [
  '{',
  '<b>',
  '1',
  '1 ',
  '1,',
  '1.',
  '1:',
  ' ',
  '\\n',
  'a@',
  'A/',
  '(',
  '«',
  'пять ',
  'aя',
  'https://',
  'polling ',
  'A(2022)',
  '“',
  'X',
  '.',
  'polling station ',
  '12 345 ',
  'www.',
]

test.each(runs)('a long run of %s takes no time', (bit) => {
  const before = performance.now()
  const text = bit.repeat(50_000 / bit.length)
  for (const [source, translation] of [
    ['A law', text],
    [text, 'Закон'],
    [text, text],
  ] as const)
    said(source, translation)
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('short names of checks are names of their own', () => {
  expect(new Set(checks.map(({ short }) => short)).size).toBe(checks.length)
})
