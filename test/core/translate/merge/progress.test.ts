import { expect, test } from 'vitest'
import { progressOf } from '../../../../src/core/translate/merge/progress.ts'
import { update } from '../../../../src/core/translate/merge/update.ts'
import { unit } from './units.ts'

test('counts messages and words by what they need, recommendations first', () => {
  const units = [
    unit('Title', { section: undefined }),
    unit('Three whole words'),
    unit('Two words{fn_a}', { section: { id: 'law', title: 'Law' } }),
    unit('Do it', { section: { id: 'law', title: 'Law' }, recommendation: 'rec-1' }),
  ]
  const { catalogue } = update(units, undefined, { languages: { source: 'en', target: 'ru' } })
  const entries = catalogue.entries.map((entry) => {
    if (entry.source === 'Three whole words') return { ...entry, translation: 'Т' }
    return entry.source === 'Do it' ? { ...entry, translation: 'Т', fuzzy: true } : entry
  })
  const { all, parts } = progressOf(units, { ...catalogue, entries })
  expect(all).toEqual({
    translated: { messages: 1, words: 3 },
    fuzzy: { messages: 1, words: 2 },
    empty: { messages: 2, words: 3 },
  })
  expect(parts.map(({ title, fuzzy }) => [title, fuzzy.messages])).toEqual([
    ['Texts of recommendations', 1],
    ['Media', 0],
    ['Law', 0],
    ['Title, names and labels', 0],
  ])
})

test('what the file does not have is empty', () => {
  expect(progressOf([unit('A')], undefined).all.empty.messages).toBe(1)
})
