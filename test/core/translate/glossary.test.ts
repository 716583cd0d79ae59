import { describe, expect, test } from 'vitest'
import { findTerms, findWords } from '../../../src/core/translate/glossary/find-terms.ts'
import { readGlossary } from '../../../src/core/translate/glossary/read-glossary.ts'

function termsIn(text: string, ...names: readonly string[]): readonly string[] {
  const { glossary } = readGlossary(`term\n${names.join('\n')}\n`, 'translations/glossary.csv')
  return findTerms(text, glossary).map(({ term }) => term)
}

describe('a term of the source', () => {
  test('is found in small and capital letters, in the plural and the genitive', () => {
    expect(termsIn('Voters saw each party’s Bodies.', 'voter', 'party', 'body')).toEqual(['voter', 'party', 'body'])
  })

  test('is found whole, not within a longer one', () => {
    expect(termsIn('The Central Election Commission met.', 'election', 'central election commission')).toEqual([
      'central election commission',
    ])
  })

  test('in capitals is not the word in small letters', () => {
    expect(termsIn('It was said of IT.', 'IT')).toEqual(['IT'])
    expect(termsIn('It was said.', 'IT')).toEqual([])
  })

  test('is no part of a word', () => {
    expect(termsIn('The partying went on.', 'party')).toEqual([])
  })
})

test.each([
  ['избирательный участок', 'На избирательных участках'],
  ['центральная избирательная комиссия', 'решением Центральной избирательной комиссии'],
  ['закон о выборах', 'в Законе о выборах'],
  ['суд', 'решением суда'],
  ['сайлау учаскесі', 'сайлау учаскелерінде'],
  ['орталық сайлау комиссиясы', 'Орталық сайлау комиссиясының шешімімен'],
  ['счётная комиссия', 'члены счетных комиссий'],
])('%s is found in its forms: %s', (term, text) => {
  expect(findWords(text, term)).toBeDefined()
})

test('words far from each other are no term', () => {
  expect(findWords('избирательный закон знает и участок', 'избирательный участок')).toBeUndefined()
})

test('a glossary keeps what it can read', () => {
  const text = 'term;ru;keep;forbidden\nvoter;избиратель|выборщик;;голосующий\n;лишнее;;\nEGOV;;yes;\n'
  const { glossary, findings } = readGlossary(text, 'translations/glossary.csv')
  expect(findings).toHaveLength(1)
  expect(glossary.terms).toMatchObject([
    {
      term: 'voter',
      translations: new Map([['ru', ['избиратель', 'выборщик']]]),
      keep: false,
      forbidden: ['голосующий'],
    },
    { term: 'EGOV', keep: true },
  ])
})

test.each(['', 'a,b\n', 'term\n', '"', 'term,ru\n"a', '\uFEFFterm\na\n'])(
  'any text can be read as a glossary: %j',
  (text) => {
    expect(readGlossary(text, 'translations/glossary.csv').glossary.terms.length).toBeLessThan(2)
  },
)
