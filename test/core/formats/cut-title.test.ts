import { expect, test } from 'vitest'
import { cutTitle } from '../../../src/core/formats/cut-title.ts'

test('a title that fits stays as it is', () => {
  expect(cutTitle('Election Day', 12)).toBe('Election Day')
})

test('a longer one is cut between two words', () => {
  expect(cutTitle('Complaints, Appeals and Media', 20)).toBe('Complaints, Appeals…')
  expect(cutTitle('Complaints, Appeals and Media', 13)).toBe('Complaints…')
})

test('a single word is cut within, but never within a letter', () => {
  expect(cutTitle('🗳🗳🗳🗳', 3)).toBe('🗳🗳…')
})
