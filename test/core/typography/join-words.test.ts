import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { every } from '../../../src/core/typography/every.ts'
import { typographies } from '../../../src/core/typography/index.ts'
import { joinWords } from '../../../src/core/typography/join-words.ts'
import { listsOf } from '../../../src/core/typography/lists.ts'

/** With `~` for a no-break space and `_` for a narrow one. */
function joined(text: string, language = 'en', { longest = 30, tidy = false } = {}): string {
  return joinWords(text, { lists: listsOf(language), longest, tidy })
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '_')
}

describe('a line does not end', () => {
  test.each([
    ['in “KZT 9 million”', 'in “KZT~9~million”'],
    ['(No. 34), (Article 7)', '(No.~34), (Article~7)'],
    [
      'some EUR 1.2 billion, 5 per cent, 5 percentage points.',
      'some EUR~1.2~billion, 5~per~cent, 5~percentage~points.',
    ],
    ['by 26 October 30 people', 'by 26~October 30 people'],
    ['on 14 July and 20\nNovember', 'on 14~July and 20~November'],
    ['Section IV, Annex II, Table 2, note 12', 'Section~IV, Annex~II, Table~2, note~12'],
    ['J. Moor and A.-B. Field', 'J.~Moor and A.-B.~Field'],
    ['at 11 km. The', 'at 11~km. The'],
    ['9 million dollars', '9~million~dollars'],
    ['9 million, dollars', '9~million, dollars'],
  ])('within %j', (text, expected) => {
    expect(joined(text)).toBe(expected)
  })
})

describe('a line may end', () => {
  test.each([
    ['In this article, 7 people', 'en'],
    ['That was in 2022, million or not', 'en'],
    ['in May 2022, in 2022 May', 'en'],
    ['may 5, in 12 places', 'en'],
    ['KZT  9', 'en'],
    ['COVID-19 million', 'en'],
    ['Vraiment ? -- 12 345', 'en'],
    ['в Казахстане', 'en'],
    ['the 5 m¹ of X', 'en'],
    ['В 2022 345', 'kk'],
    ['KZT and EUR are', 'xx'],
  ])('anywhere in %j (%s)', (text, language) => {
    expect(joined(text, language)).toBe(text)
  })
})

test('no more than three words hang together, the more important first', () => {
  expect(joined('с 9 млн тенге', 'ru')).toBe('с 9~млн~тенге')
  expect(joined('EUR 9 million euros')).toBe('EUR~9~million euros')
  expect(joined('A. B. C. Moor')).toBe('A.~B.~C. Moor')
  expect(joined('и в 2022 году', 'ru')).toBe('и~в~2022 году')
})

test('a number in groups of digits is one word, signs are none', () => {
  expect(joined('KZT 12 345 678 млн – это', 'ru')).toBe('KZT~12~345~678~млн~– это')
  expect(joined('Il vaut « 5 millions » ; oui', 'fr')).toBe('Il vaut «~5~millions~»_; oui')
})

test('nothing longer hangs together than its place has room for', () => {
  expect(joined('on 14 September', 'en', { longest: 10 })).toBe('on 14 September')
  expect(joined('on 14 July', 'en', { longest: 10 })).toBe('on 14~July')
})

describe('on paper', () => {
  test.each([
    ['No word must stand by itself, it is', 'No word must stand by itself, it~is'],
    ['It will not be here (now).', 'It will not be here~(now).'],
    ['It took a long time in May 2022', 'It took a long time in May~2022'],
  ])('a short last word does not stand alone: %j', (text, expected) => {
    expect(joined(text, 'en', { tidy: true })).toBe(expected)
  })

  test.each([
    'A word of six letters may stand',
    'Three words are',
    'Not a \uFFFC',
    'Behind \uFFFC of code, \uFFFC it',
    'Two spaces there  are',
  ])('other last words may: %j', (text) => {
    expect(joined(text.replace('stand', 'linger'), 'en', { tidy: true })).toBe(text.replace('stand', 'linger'))
  })
})

test('the language of a country has the rules of the language', () => {
  expect(joined('Oui !', 'fr-CA')).toBe('Oui_!')
})

const words = [...typographies.values(), every].flatMap(({ rules }) => {
  return rules.flatMap((rule) => rule.words.replaceAll('*', '').split(', '))
})

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', ' ', ' ', ' ', '\n', '  ', '\u00a0', '\u202f', '\t'),
      fc.constantFrom(...words),
      fc.constantFrom(
        '9',
        '12',
        '345',
        '2022',
        '1.2',
        'IV',
        'B',
        'A.',
        '–',
        '«',
        '»',
        '?',
        'Moor',
        '(',
        ').',
        '\uFFFC',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const options = fc.record({
  lists: fc.constantFrom('xx', ...typographies.keys()).map(listsOf),
  longest: fc.constantFrom(10, 30),
  tidy: fc.boolean(),
})

const runs = { numRuns: Number(process.env['RAPPORTEUR_RUNS'] ?? 500) }

describe('whatever the text', () => {
  test('only single spaces and line ends change, and only into no-break spaces', () => {
    fc.assert(
      fc.property(text, options, (given, how) => {
        const made = joinWords(given, how)
        expect(made).toHaveLength(given.length)
        for (let at = 0; at < given.length; at++) {
          if (made[at] === given[at]) continue
          expect(' \n').toContain(given[at])
          expect('\u00a0\u202f').toContain(made[at])
          expect(given.slice(at - 1, at + 2)).toMatch(/^\S\s\S$/)
        }
      }),
      runs,
    )
  })

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(text, options, (given, how) => {
        const made = joinWords(given, how)
        expect(joinWords(made, how)).toBe(made)
      }),
      runs,
    )
  })

  test('no more than three words are put together', () => {
    const plain = text.map((given) => given.replace(/[\u00a0\u202f]/g, ' '))
    fc.assert(
      fc.property(plain, options, (given, how) => {
        for (const chain of joinWords(given, how).match(/\S+(?:[\u00a0\u202f]\S+)+/g) ?? []) {
          const groupless = chain.replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
          const found = groupless.split(/[\u00a0\u202f]/).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word))
          expect(found.length).toBeLessThanOrEqual(3)
          expect(chain.length).toBeLessThanOrEqual(how.longest)
        }
      }),
      runs,
    )
  })
})

test('a long text is read in one go, whatever it repeats', () => {
  const parts = ['9 million EUR ', 'A. ', '000 ', '– ', '.'.repeat(300), '9\u00a0', 'per ', '( ', '5 \u00a0']
  for (const part of parts) {
    const given = `${part.repeat(20_000)}x`
    expect(joinWords(given, { lists: listsOf('fr'), longest: 30, tidy: true })).toHaveLength(given.length)
  }
})
