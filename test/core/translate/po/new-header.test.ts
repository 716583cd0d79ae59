import { describe, expect, test } from 'vitest'
import { newHeader } from '../../../../src/core/translate/po/new-header.ts'
import { pluralRule } from '../../../../src/core/translate/po/plural-rule.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { writePo } from '../../../../src/core/translate/po/write-po.ts'
import { isInstalled, runTool } from '../../../support/run-tool.ts'

const languages = (
  'en ru kk fr es de it ar uk ky uz tg ka hy az be bg cs sr hr pl ro tr fa he zh ja ko pt nl sv mn mk sq bs et lv lt ' +
  'el hu fi sk sl is pt-PT pt-BR kk-Latn sr-Latn uz-Cyrl zh-Hans zh-Hant'
).split(' ')

const report = { report: 'a-report', title: 'A Report', version: '1.2', date: '2023-05-01' }

/** As `Intl` counts, some languages have forms for millions, which these rules leave out; Tajik it does not know. */
const counts = Array.from({ length: 1000 }, (_, count) => count)

describe('the plural rule', () => {
  test.each(languages.filter((language) => language !== 'tg'))('of %s parts counts as Unicode has it', (language) => {
    const [, forms = '', rule = ''] = /^nplurals=(\d); plural=(.*);$/.exec(pluralRule(language)) ?? []
    const choose = new Function('n', `return Number(${rule})`)
    const rules = new Intl.PluralRules(language)
    const pairs = new Set(counts.map((count) => `${choose(count)} ${rules.select(count)}`))
    expect(pairs.size).toBe(Number(forms))
    expect(new Set(counts.map((count) => choose(count))).size).toBe(Number(forms))
  })

  test('of a language without one tells one from all others', () => {
    expect(pluralRule('xyz')).toBe('nplurals=2; plural=(n != 1);')
  })
})

test.skipIf(!isInstalled('i18nspector')).each(languages)(
  'i18nspector finds no fault in the head for %s (where it is installed)',
  (language) => {
    const entry = {
      context: '',
      source: 'a',
      translation: '',
      fuzzy: false,
      flags: [],
      comments: [],
      notes: [],
      references: [],
    }
    const entries = [{ ...entry, previous: undefined, obsolete: false }]
    const text = writePo({ comments: [], header: newHeader({ ...report, language }), entries })
    const { stdout } = runTool({ 'a.po': text }, ['i18nspector', 'a.po'])
    expect(stdout.split('\n').filter((line) => line.startsWith('E:'))).toEqual([])
    expect(runTool({ 'a.po': text }, ['msgfmt', '-c', '-v', '-o', '/dev/null', 'a.po']).stderr).not.toMatch(
      /warning|error/,
    )
  },
)

test('the language stands as PO files write it, and is read as that of the file', () => {
  const found = languages.map((language) => newHeader({ ...report, language }).get('Language'))
  expect(found).toEqual(expect.arrayContaining(['kk', 'pt_BR', 'kk@latin', 'uz@cyrillic', 'zh_CN', 'zh_TW']))
  for (const language of languages) {
    const text = writePo({ comments: [], header: newHeader({ ...report, language }), entries: [] })
    expect(readPo(new TextEncoder().encode(text), `translations/${language}.po`).findings).toEqual([])
  }
})

test('a new head keeps what translators and their programs wrote, in its order', () => {
  const former = new Map([
    ['X-Generator', 'Poedit 3.2.2'],
    ['Language', 'kk'],
    ['Last-Translator', 'A Translator <translator@example.org>'],
    ['PO-Revision-Date', '2024-01-02 03:04+0500'],
    ['Plural-Forms', 'nplurals=INTEGER; plural=EXPRESSION;'],
    ['X-Poedit-Basepath', '.'],
    ['Project-Id-Version', 'Old title'],
  ])
  const header = newHeader({ ...report, language: 'kk' }, former)
  expect([...header.keys()].slice(0, former.size)).toEqual([...former.keys()])
  expect(Object.fromEntries(header)).toMatchObject({
    'X-Generator': 'Poedit 3.2.2',
    'Last-Translator': 'A Translator <translator@example.org>',
    'PO-Revision-Date': '2024-01-02 03:04+0500',
    'Plural-Forms': 'nplurals=2; plural=(n != 1);',
    'Project-Id-Version': 'A Report 1.2',
    'X-Rapporteur-Source': 'a-report',
  })
})

test('a report without a date makes a head without one', () => {
  const header = newHeader({ report: 'a', title: 'A', language: 'ru' })
  expect([...header.keys()].filter((name) => name.endsWith('Date'))).toEqual([])
})
