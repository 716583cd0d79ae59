import { expect, test } from 'vitest'
import { checkEntry } from '../../../../src/core/translate/checks/check-entry.ts'
import { goodKazakh } from './good-kazakh.ts'
import { goodRussian } from './good-russian.ts'
import { entryOf, unitOf } from './pair.ts'

const good = [
  ...goodRussian.map(([source, translation]) => ({ language: 'ru', source, translation })),
  ...goodKazakh.map(([source, translation]) => ({ language: 'kk', source, translation })),
]

test('no digit of a good translation can be another without a word of the checks', () => {
  const unnoticed = good.flatMap(({ language, source, translation }) => {
    const about = { language, glossary: undefined, path: `translations/${language}.po` }
    return changed(translation).filter(
      (spoiled) => checkEntry(unitOf(source), entryOf(source, spoiled), about).length === 0,
    )
  })
  expect(unnoticed).toEqual([])
})

/** The same text with one digit more or less by one, for every digit that is not in a tag. */
function changed(text: string): readonly string[] {
  return [...text.matchAll(/(?<!<\/?a)\d/g)].map(({ 0: digit, index }) => {
    return `${text.slice(0, index)}${digit === '9' ? 8 : Number(digit) + 1}${text.slice(index + 1)}`
  })
}
