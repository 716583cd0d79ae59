import { expect, test } from 'vitest'
import { cutTitle } from '../../../src/core/formats/cut-title.ts'

test('a title that fits stays as it is', () => {
  expect(cutTitle('Election Day', { lines: 1, letters: 12 })).toBe('Election Day')
  expect(cutTitle('Election Administration', { lines: 2, letters: 14 })).toBe('Election Administration')
})

test('a longer one is cut between two words', () => {
  expect(cutTitle('Complaints, Appeals and Media', { lines: 1, letters: 20 })).toBe('Complaints, Appeals…')
  expect(cutTitle('Complaints, Appeals and Media', { lines: 1, letters: 13 })).toBe('Complaints…')
})

test('what a line leaves white before a long word counts, and so does what stands before the title', () => {
  expect(cutTitle('The Administration of Elections', { lines: 2, letters: 14 })).toBe('The…')
  expect(cutTitle('The Administration of Elections', { lines: 2, letters: 15 })).toBe('The Administration…')
  expect(cutTitle('The Media in Election Time', { lines: 2, letters: 13 })).toBe('The Media in Election Time')
  expect(cutTitle('The Media in Election Time', { lines: 2, letters: 13, taken: 4 })).toBe('The Media in…')
})

test('a single word is cut within, but never within a letter', () => {
  expect(cutTitle('🗳🗳🗳🗳', { lines: 1, letters: 3 })).toBe('🗳🗳…')
})
