import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import { houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

function hintsOf(rule: string, text: string, language = 'en', more: Readonly<Record<string, string>> = {}) {
  const manifest = `title: A Report\nlanguage: ${language}\n`
  const texts = { 'report.yaml': manifest, 'sections/a.md': `---\ntitle: Media\n---\n\n${text}\n`, ...more }
  const messages = check(compile(sourcesOf(texts), { words: houseWords }))
  return messages.filter((message) => message.rule === rule).map(({ hint }) => hint)
}

test('a range with a hyphen gets its text with a dash', () => {
  expect(hintsOf('range-has-dash', 'See pp. 3-5.')).toEqual(['Write `3–5`.'])
})

test('pages on the next line or after a no-break space are pages', () => {
  expect(hintsOf('range-has-dash', 'See pp.\n3-5, p.&nbsp;7-9 or p.\u00a010-11.')).toHaveLength(3)
})

test('numbers with thousands rise as their language writes them', () => {
  expect(hintsOf('range-has-dash', '900-1,000 euros')).toEqual(['Write `900–1,000`.'])
  expect(hintsOf('range-has-dash', '900-1.000 Euro', 'de')).toEqual(['Write `900–1.000`.'])
})

test('a heading whose id has years says nothing of the id', () => {
  expect(hintsOf('range-has-dash', '## Turnout {#turnout-2019-2022}\n\n## Years {#2019-2022}')).toEqual([])
})

test('straight marks are counted, each kind by itself', () => {
  expect(hintsOf('quotes-are-typographic', 'It\'s "free".\n\nIt isn\'t.')).toEqual([
    'This file has 2 straight quotation marks and 2 straight apostrophes: write “…” and ’. An editor can replace them all at once.',
  ])
})

test('a mark in a file that is included twice is counted once', () => {
  const twice = '::include{src=about.md}\n\n::include{src=about.md}'
  const [hint, ...others] = hintsOf('quotes-are-typographic', twice, 'en', { 'about.md': "It's here." })
  expect(hint).toMatch(/^This file has 1 straight apostrophe: write ’\./)
  expect(others).toEqual([])
})

test('the marks of a table from data are left to the data', () => {
  const csv = { 'data/a.csv': 'Party,Votes\n"The ""Party""",9\n' }
  expect(hintsOf('quotes-are-typographic', '::table[Votes]{src=data/a.csv #votes}', 'en', csv)).toEqual([])
})

test('each language is told its own marks, and one that is not known that it has some', () => {
  const hintIn = (language: string) => hintsOf('quotes-are-typographic', 'A "b".', language)[0]
  expect(hintIn('en')).toContain('write “…”.')
  expect(hintIn('ru')).toContain('write «…».')
  expect(hintIn('fr')).toContain('no-break spaces')
  expect(hintIn('pl')).toContain('write the quotation marks of the language.')
})
