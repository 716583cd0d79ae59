import { expect, test } from 'vitest'
import { writeOmegatGlossary } from '../../../../src/core/translate/exchange/omegat/write-omegat-glossary.ts'
import { writeTbx } from '../../../../src/core/translate/exchange/tbx/write-tbx.ts'
import type { Glossary } from '../../../../src/core/translate/glossary/glossary.ts'
import { xmlFaults, xmllint } from './xmllint.ts'

const glossary: Glossary = {
  terms: [
    {
      term: 'polling station',
      translations: new Map([['ru', ['избирательный участок', 'участок']]]),
      note: 'Not the\tbuilding',
      keep: false,
      forbidden: ['избиркабина'],
      line: 2,
    },
    { term: 'AB&C', translations: new Map(), note: '', keep: true, forbidden: [], line: 3 },
    { term: 'only Kazakh', translations: new Map([['kk', ['тек']]]), note: '', keep: false, forbidden: [], line: 4 },
  ],
}
const tbx = writeTbx(glossary, { report: 'a-report', from: 'en', to: 'ru' })

test('OmegaT gets a term and each of its translations on a line, with what a translator has to know', () => {
  expect(writeOmegatGlossary(glossary, 'ru')).toBe(
    'polling station\tизбирательный участок\tNot the building. Not: избиркабина\n' +
      'polling station\tучасток\tNot the building. Not: избиркабина\n' +
      'AB&C\tAB&C\tStays as it is\n',
  )
})

test('TBX tells terms from words that must not be used', () => {
  const terms = [...tbx.matchAll(/<term>(.*?)<\/term>\s*<termNote type="administrativeStatus">(\w+)-/g)]
  expect(terms.map(([, term, status]) => `${term}: ${status}`)).toEqual([
    'polling station: preferredTerm',
    'избирательный участок: preferredTerm',
    'участок: preferredTerm',
    'избиркабина: deprecatedTerm',
    'AB&amp;C: preferredTerm',
    'AB&amp;C: preferredTerm',
  ])
})

test.skipIf(!xmllint)('TBX is well-formed XML (xmllint)', () => {
  expect(xmlFaults([tbx])).toEqual([])
})
