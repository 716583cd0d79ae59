import { expect, test } from 'vitest'
import { readMarked } from '../../../../src/core/translate/marked.ts'
import { pseudo, pseudoLanguages } from '../../../../src/core/translate/merge/pseudo.ts'
import { pseudoText } from '../../../../src/core/translate/merge/pseudo-text.ts'
import { unitsOf } from './units.ts'

const text = 'Voters came.{fn_turnout} See <a1>the law</a1>, R&amp;D {{x}} of 2022 at https://example.org/a or a@b.org'

test.each([...pseudoLanguages.values()])('%s: marks, numbers and addresses are left alone', (kind) => {
  const made = pseudoText(text, kind)
  const marksOf = (written: string) =>
    readMarked(written).flatMap(({ type, value }) => (type === 'text' ? [] : [`${type} ${value}`]))
  expect(marksOf(made)).toEqual(marksOf(text))
  expect(made).toContain('2022')
  expect(made).toContain('https://example.org/a')
  expect(made).toContain('a@b.org')
})

test('accents make a text longer by a quarter at least, and bracket it', () => {
  const made = pseudoText('Observers noted that the campaign was calm in most of the regions', 'accents')
  expect(made).toMatch(/^\[Óbšééŕvééŕš .*\]$/)
  expect(made.length).toBeGreaterThan(65 * 1.25)
})

test('Arabic has no Latin letters', () => {
  expect(pseudoText('Voters came; who, when? <b>Then</b>', 'arabic').replace(/<.*?>/g, '')).not.toMatch(/[A-Za-z,;?]/)
})

test('every message is translated', () => {
  const { entries } = pseudo(unitsOf('A', text), { comments: [], header: new Map(), entries: [] }, 'accents')
  expect(entries.filter(({ translation, fuzzy }) => translation === '' || fuzzy)).toEqual([])
  expect(entries).toHaveLength(2)
})
