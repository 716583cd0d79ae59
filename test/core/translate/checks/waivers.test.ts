import { describe, expect, test } from 'vitest'
import { checkCatalogue } from '../../../../src/core/translate/checks/check-catalogue.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'
import { unitOf } from './pair.ts'

/** What is said of a PO file, by rule and place. */
function said(text: string): readonly string[] {
  const path = 'translations/ru.po'
  const { catalogue } = readPo(new TextEncoder().encode(text), path)
  if (!catalogue) throw new Error('No catalogue')
  const units = catalogue.entries.map(({ source, context }) => unitOf(source, context))
  const findings = checkCatalogue(units, catalogue, { language: 'ru', glossary: undefined, path, text })
  return findings.map(({ rule, place: { start } }) => `${start.line}:${start.column} ${rule}`)
}

const rounded = 'msgid "Of 1,012 voters"\nmsgstr "Из тысячи избирателей"\n'

describe('a waiver', () => {
  test.each(['numbers', 'keeps-numbers', 'translation-keeps-numbers', 'Numbers'])('by the name %s', (name) => {
    expect(said(`# rapporteur: ok ${name} — the decree rounds\n${rounded}`)).toEqual([])
  })

  test.each(['— why', '- why', ': why', 'because of it'])('with its reason as %s', (reason) => {
    expect(said(`# rapporteur: ok numbers ${reason}\n${rounded}`)).toEqual([])
  })

  test('of several checks', () => {
    expect(said('# rapporteur: ok numbers, end — a title\nmsgid "In 2019."\nmsgstr "Выборы"\n')).toEqual([])
  })

  test('counts for its own message alone', () => {
    expect(said(`# rapporteur: ok numbers — so\nmsgid "In 2019"\nmsgstr "Тогда"\n\n${rounded}`)).toEqual([
      '6:1 translation-keeps-numbers',
    ])
  })

  test('among other comments is told where it stands', () => {
    expect(said(`# Ask the commission.\n# rapporteur: ok brackets — so\n#. id k3f9abcd\n${rounded}`)).toEqual([
      '2:1 translation-waiver-is-needed',
      '5:1 translation-keeps-numbers',
    ])
  })
})

test('what is empty, fuzzy or obsolete is not looked at', () => {
  const open =
    'msgid "In 2019"\nmsgstr ""\n\n#, fuzzy\nmsgid "In 2018"\nmsgstr "В 2017"\n\n#~ msgid "In 2016"\n#~ msgstr "В"\n'
  expect(said(open)).toEqual([])
})

test('a place is found in a translation that an editor wrapped', () => {
  const wrapped = 'msgid "Some 15 \\"new\\" voters."\nmsgstr ""\n"Около \\"новых\\" "\n"избирателей 14."\n'
  expect(said(wrapped)).toEqual([
    '3:8 translation-has-quotes-of-language',
    '3:15 translation-has-quotes-of-language',
    '4:14 translation-keeps-numbers',
  ])
})
