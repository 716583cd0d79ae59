import { expect, test } from 'vitest'
import { checkEntry } from '../../../../src/core/translate/checks/check-entry.ts'
import { goodKazakh } from './good-kazakh.ts'
import { goodRussian } from './good-russian.ts'
import { entryOf, unitOf } from './pair.ts'

const good = [
  ...goodRussian.map(([source, translation]) => ({ language: 'ru', source, translation })),
  ...goodKazakh.map(([source, translation]) => ({ language: 'kk', source, translation })),
  { language: 'fr', source: 'Turnout was 69.44%.{fn_a}', translation: 'La participation a été de 69,44 %{fn_a}.' },
  { language: 'fr', source: 'He said “yes”: why?', translation: 'Il a dit « oui » : pourquoi ?' },
  { language: 'de', source: 'Some 11,953,465 voters.', translation: 'Etwa 11.953.465 Wähler.' },
  {
    language: 'es',
    source: 'Some 11,953,465 voters “voted”.{fn_a}',
    translation: 'Unos 11 953 465 electores «votaron»{fn_a}.',
  },
  { language: 'ar', source: 'Was it 69.44%?', translation: 'هل كانت ٦٩٫٤٤٪؟' },
]

test.each(good)('nothing is said of a good translation: $translation', ({ language, source, translation }) => {
  const about = { language, glossary: undefined, path: `translations/${language}.po` }
  const said = checkEntry(unitOf(source), entryOf(source, translation), about)
  expect(said.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
})
