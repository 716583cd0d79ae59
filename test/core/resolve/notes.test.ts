import { expect, test } from 'vitest'
import { compileTexts } from '../../support/compile.ts'

const numbered = (texts: Record<string, string>) =>
  compileTexts(texts).notes.map(({ number, label, path }) => `${number} ${label} ${path}`)

test('notes run on through sections, and a label belongs to its file', () => {
  const texts = {
    'sections/a.md': 'One.[^1] Two.[^x]\n\n[^x]: X.\n[^1]: First.',
    'sections/b.md': 'Three.[^1]\n\n[^1]: Other.',
  }
  expect(numbered(texts)).toEqual(['1 1 sections/a.md', '2 x sections/a.md', '3 1 sections/b.md'])
})

test('the note of the title takes number 1', () => {
  const texts = {
    'report.yaml': 'title: T\ntitle-note: "Only *English* is official."\n',
    'sections/a.md': 'One.[^1]\n\n[^1]: First.',
  }
  expect(numbered(texts)).toEqual(['1 title-note report.yaml', '2 1 sections/a.md'])
})

test('a note in a title is numbered before those in its text', () => {
  const texts = {
    'sections/a.md': '---\ntitle: "Results[^source]"\n---\n\nText.[^1]\n\n[^1]: First.\n[^source]: Data.',
  }
  expect(numbered(texts)).toEqual(['1 source sections/a.md', '2 1 sections/a.md'])
})

test('a note called twice has one number and two calls', () => {
  const report = compileTexts({ 'sections/a.md': 'One.[^1] Two.[^2] Again.[^1]\n\n[^1]: First.\n[^2]: Second.' })
  expect(report.notes.map(({ calls }) => calls)).toEqual([['note-1-call', 'note-1-call-2'], ['note-2-call']])
})

test('notes in tables, captions, lists and recommendations are numbered where they are called', () => {
  const text = [
    '- Item.[^list]',
    ':::table{#t caption="Votes[^caption]"}\n| a[^cell] | b |\n| - | - |\n| 1 | 2 |\n:::',
    ':::recommendation{#r}\nDo it.[^recommendation]\n:::',
    ['list', 'caption', 'cell', 'recommendation'].map((label) => `[^${label}]: Note.`).join('\n'),
  ].join('\n\n')
  expect(numbered({ 'sections/a.md': text })).toEqual([
    '1 list sections/a.md',
    '2 caption sections/a.md',
    '3 cell sections/a.md',
    '4 recommendation sections/a.md',
  ])
})

test('notes of an included file are its own', () => {
  const texts = {
    'sections/a.md': 'One.[^1]\n\n::include{src=shared.md}\n\nTwo.[^2]\n\n[^1]: First.\n[^2]: Third.',
    'shared.md': 'Shared.[^1]\n\n[^1]: Second.',
  }
  expect(numbered(texts)).toEqual(['1 1 sections/a.md', '2 1 shared.md', '3 2 sections/a.md'])
})

test('a note keeps its paragraphs and lists', () => {
  const report = compileTexts({ 'sections/a.md': 'One.[^1]\n\n[^1]: First.\n\n    Second.\n\n    - Item.' })
  expect(report.notes[0]?.node.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list'])
})

test('the anchors of notes and tables count in figures, whatever the pattern writes', () => {
  const report = compileTexts({
    'report.yaml': 'title: T\ntitle-note: One.\nnumbering: { note: "(i) ", table: "—" }\n',
    'sections/a.md': 'Two.[^1]\n\n:::table{#t caption="Votes"}\n| a |\n| - |\n:::\n\n[^1]: Second.',
  })
  expect(report.notes.map(({ anchor, calls }) => [anchor, ...calls])).toEqual([
    ['note-1', 'note-1-call'],
    ['note-2', 'note-2-call'],
  ])
  expect(report.targets.get('t')?.anchor).toBe('table-1')
})

test('a note in the caption of a figure comes after those of what stands above it', () => {
  const figure = ':::figure{#map caption="The map[^caption]"}\n![Map](map.png)\n\nSource.[^source]\n:::'
  const text = `${figure}\n\n[^caption]: One.\n[^source]: Two.`
  expect(numbered({ 'sections/a.md': text })).toEqual(['1 source sections/a.md', '2 caption sections/a.md'])
})
