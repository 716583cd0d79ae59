import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { compileTexts } from '../../support/compile.ts'

/** The texts of all references of a report, those of notes too, in reading order. */
function references(texts: Record<string, string>): string[] {
  const found: string[] = []
  for (const { tree } of compileTexts(texts).sections) {
    visit(tree, 'link', ({ data }) => {
      found.push(data?.resolved?.children ? textOf({ type: 'root', children: data.resolved.children }) : '(unresolved)')
    })
  }
  return found
}

const media = '---\nid: media\ntitle: "*Free* Media[^1]"\n---\n\nText.\n\n[^1]: Note.\n'

test('a reference without words is written by the tool', () => {
  const text =
    'A.[^n] [](#media) [](#note:n) [](#rec) [](#t)\n\n:::recommendation{#rec}\nDo.\n:::\n\n:::table{#t caption="C"}\n| a |\n| - |\n:::\n\n[^n]: N.'
  expect(references({ 'sections/a.md': text, 'sections/m.md': media })).toEqual([
    'Free Media',
    'note 1',
    'recommendation 1',
    'Table 1',
  ])
})

test('placeholders stand in the words of the author, and the page waits for the printer', () => {
  const text = '---\ntitle: A\n---\n\n[section {number}, {title}](#media), [p. {page}](#media), [here](#media)'
  expect(references({ 'sections/a.md': text, 'sections/m.md': media })).toEqual([
    'section II, Free Media',
    'p. {page}',
    'here',
  ])
})

test('a note of another file is reached through its section', () => {
  const texts = { 'sections/a.md': '[](#note:media/1) [](#note:1)', 'sections/m.md': media }
  expect(references(texts)).toEqual(['note 1', '(unresolved)'])
})

test('references in notes are written too', () => {
  const texts = { 'sections/a.md': 'A.[^x]\n\n[^x]: See [](#media) and [](#note:x).', 'sections/m.md': media }
  expect(references(texts)).toEqual(['Free Media', 'note 1'])
})

test('tables and figures are numbered when they have a caption, and anchored by their number', () => {
  const report = compileTexts({
    'sections/a.md':
      ':::table{#votes caption="Votes"}\n| a |\n| - |\n:::\n\n| b |\n| - |\n\n![A map](map.svg "The regions"){#map}\n\n![A rule](rule.svg){#rule}',
  })
  const anchors = ['votes', 'map', 'rule'].map((id) => report.targets.get(id)?.anchor)
  expect(anchors).toEqual(['table-1', 'figure-1', 'rule'])
})
