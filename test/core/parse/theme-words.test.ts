import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTheme } from '../../../src/core/parse/theme.ts'
import { pluralForms } from '../../../src/core/plural-forms.ts'
import { houseWords } from '../../support/house.ts'
import { folderOf, plainBase, themeWith } from './theme-files.ts'

describe('the words of the house', () => {
  test('are in eight languages', () => {
    const files = readdirSync('templates/house/words').sort()
    expect(files.map((file) => file.replace('.yaml', ''))).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'kk', 'ru'])
    expect([...houseWords.keys()].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'kk', 'ru'])
  })

  const english = houseWords.get('en') ?? {}

  test.each([...houseWords])('say as much in %s as in English, with the same placeholders', (language, words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    const single = [...pluralForms(language)].flatMap(([form, counts]) => (counts.length === 1 ? [form] : []))
    for (const [key, text] of Object.entries(words)) {
      if (single.some((form) => key.endsWith(`-${form}`))) continue
      expect([key, placeholders(text)]).toEqual([key, placeholders(english[key])])
    }
  })

  test.each([...houseWords])('hold no empty line, no stray space and no straight apostrophe: %s', (_, words) => {
    const odd = Object.entries(words).filter(([, text]) => text === '' || /['"]|^ | {2}/.test(text))
    expect(odd).toEqual([])
  })
})

function placeholders(text = ''): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort()
}

/** Refused with this message and hint. */
function refused(files: Readonly<Record<string, string>>, message: string, hint?: string) {
  expect(() => themeWith(files)).toThrow(expect.objectContaining({ message, ...(hint && { hint }), exitCode: 2 }))
}

describe('a theme is refused', () => {
  test('whose language lacks words that English has', () => {
    refused(
      { 'words/en.yaml': 'maybe: maybe', 'words/fr.yaml': 'yes: oui' },
      'templates/own/words/fr.yaml lacks `no`, `maybe`, which a report would print',
      'Write a line for each, such as `no: …`; in English it says `no`',
    )
  })

  test('whose language has a word that English lacks', () => {
    refused(
      { 'words/fr.yaml': 'yes: oui\nno: non\nyess: oui' },
      'Unexpected `yess` in templates/own/words/fr.yaml, expected only what English has too',
      'Did you mean `yes`?',
    )
  })

  test('whose language lacks a placeholder, or has one of its own', () => {
    const english = { 'words/en.yaml': 'part: part {number}' }
    const hint = 'In English it says `part {number}`'
    refused(
      { ...english, 'words/fr.yaml': 'yes: oui\nno: non\npart: partie' },
      'Unexpected `partie` for `part` in templates/own/words/fr.yaml, expected a text with `{number}`',
      hint,
    )
    refused(
      { ...english, 'words/fr.yaml': 'yes: oui\nno: non\npart: partie {nombre}' },
      'Unexpected `partie {nombre}` for `part` in templates/own/words/fr.yaml, expected a text with `{number}`',
      hint,
    )
    refused(
      { 'words/fr.yaml': 'yes: oui\nno: "{non}"' },
      'Unexpected `{non}` for `no` in templates/own/words/fr.yaml, expected a text without `{…}`',
      'In English it says `no`',
    )
  })

  test('whose base says it, in the file where it is said', () => {
    const base = folderOf('middle', { 'words/fr.yaml': 'yes: "{oui}"\nno: non' })
    expect(() => parseTheme([folderOf('own', { 'words/fr.yaml': 'no: nenni' }), base, plainBase])).toThrow(
      'Unexpected `{oui}` for `yes` in templates/middle/words/fr.yaml',
    )
  })

  test('that has no words in English, or a file that is named after no language', () => {
    const { files } = plainBase
    const others = new Map([...files].filter(([path]) => path !== 'words/en.yaml'))
    expect(() => parseTheme([{ name: 'own', files: others }])).toThrow('it has no `words/en.yaml`')
    expect(() => themeWith({ 'words/en_GB.yaml': 'yes: aye' })).toThrow(
      '`words/en_GB.yaml` is not named after a language',
    )
  })
})

describe('things that are counted', () => {
  const english = 'pages-one: one page\npages-other: "{count} pages"'
  const russian =
    'yes: да\nno: нет\npages-one: "{count} страница"\npages-many: "{count} страниц"\npages-other: "{count} страницы"'

  test('need a line for each form that whole numbers take', () => {
    refused(
      { 'words/en.yaml': english, 'words/ru.yaml': russian },
      'templates/own/words/ru.yaml lacks `pages-few`, which a report would print',
      'Write a line for each, such as `pages-few: …`; in English it says `{count} pages`',
    )
  })

  test('need no number where a form means one count only', () => {
    const arabic = 'yes: نعم\nno: لا\npages-zero: لا صفحات\npages-one: صفحة واحدة\npages-two: صفحتان'
    const rest = ['few: "{count} صفحات"', 'many: "{count} صفحة"', 'other: "{count} صفحة"']
    const { words } = themeWith({ 'words/en.yaml': english, 'words/ar.yaml': [arabic, ...rest].join('\npages-') })
    expect(words.get('ar')?.['pages-two']).toBe('صفحتان')
    refused(
      { 'words/en.yaml': english, 'words/ru.yaml': `${russian}\npages-few: страницы` },
      'Unexpected `страницы` for `pages-few` in templates/own/words/ru.yaml, expected a text with `{count}`',
    )
    refused(
      { 'words/en.yaml': 'pages-one: "{number} page"\npages-other: "{count} pages"' },
      'Unexpected `{number} page` for `pages-one` in templates/own/words/en.yaml, expected a text with `{count}`',
    )
  })

  test('have all forms of all languages for a template to name', () => {
    const { words } = themeWith({ 'words/en.yaml': english })
    expect(words.get('en')).toMatchObject({ 'pages-one': 'one page', 'pages-few': '{count} pages' })
  })
})
