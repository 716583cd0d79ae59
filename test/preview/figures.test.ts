import { expect, test } from 'vitest'
import { accountForWords } from '../../src/core/render/account-for-words.ts'
import { renderBody } from '../../src/core/render/body.ts'
import { figuresOf } from '../../src/preview/figures.ts'
import { everything } from '../support/everything.ts'
import { reportOfTexts } from '../support/rendered.ts'

test('the figures of a preview are together what a build counts', () => {
  const figures = figuresOf(everything)
  const sumOf = (key: 'words' | 'notes') => figures.reduce((sum, one) => sum + one[key], 0)
  expect(sumOf('words')).toBe(accountForWords(everything, renderBody(everything, { medium: 'screen' }), '').in)
  expect(sumOf('notes')).toBe(everything.notes.length)
})

test('the note of a title has a row of its own, and a note counts where it is called', () => {
  const report = reportOfTexts({
    'report.yaml': 'title: A Report\nlanguage: en\ntitle-note: Of four words.\n',
    'sections/a.md':
      '---\nid: a\ntitle: Media\n---\n\nFree.[^law]\n\n[^law]: By law.\n\n:::recommendation{#open}\nAct.\n:::\n',
  })
  expect(figuresOf(report)).toEqual([
    { title: 'Title', path: 'report.yaml', anchor: '', words: 3, notes: 1, recommendations: 0 },
    { title: 'Media', path: 'sections/a.md', anchor: 'a', words: 5, notes: 1, recommendations: 1 },
  ])
})
