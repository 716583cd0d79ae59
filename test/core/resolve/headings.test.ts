import { expect, test } from 'vitest'
import { compileTexts } from '../../support/compile.ts'

const headings = (texts: Record<string, string>) =>
  [...compileTexts(texts).targets.values()].map(({ id, number, label }) => [id, number, label].join(' | '))

const two = {
  'sections/a.md': '---\ntitle: Media\n---\n\n## Environment {#environment}\n\n### Papers\n\n## Monitoring',
  'sections/b.md': '---\ntitle: Results\n---\n\n## Votes {#votes}',
}

test('sections are roman, subsections lettered afresh in each, and groups below have no number', () => {
  expect(headings(two)).toEqual([
    'a | I | Media',
    'environment | I.A | Environment',
    'a-papers |  | Papers',
    'a-monitoring | I.B | Monitoring',
    'b | II | Results',
    'votes | II.A | Votes',
  ])
})

test('annexes count on their own and back matter not at all', () => {
  const texts = {
    ...two,
    'report.yaml': 'title: T\nsections: [a]\nannexes: [b]\nback: [c]\n',
    'sections/c.md': '---\ntitle: About\n---\n',
  }
  expect(headings(texts)).toEqual(
    expect.arrayContaining(['a | I | Media', 'b | I | Results', 'votes |  | Votes', 'c |  | About']),
  )
})

test('a pattern of two symbols numbers subsections with their section', () => {
  const texts = { ...two, 'report.yaml': 'title: T\nnumbering: { section: "1", subsection: "1.1" }\n' }
  expect(headings(texts)).toEqual(expect.arrayContaining(['environment | 1.1 | Environment', 'votes | 2.1 | Votes']))
})

test('a section that is not numbered takes no number from the next', () => {
  const texts = { ...two, 'sections/a.md': '---\ntitle: Foreword\nnumbered: false\n---\n\n## Part {#part}' }
  expect(headings(texts)).toEqual(expect.arrayContaining(['a |  | Foreword', 'part |  | Part', 'b | I | Results']))
})

test('notes and links of a heading are in no label and no id', () => {
  const texts = {
    'sections/a.md': '---\ntitle: A\n---\n\n## Findings[^1] [see the data](https://example.org)\n\n[^1]: Note.',
  }
  expect(headings(texts)).toContain('a-findings | I.A | Findings')
})

test('a heading of level 1 that opens a text without front matter is its title', () => {
  expect(headings({ 'sections/a.md': '# Media {#media}\n\nText.' })).toEqual(['media | I | Media'])
})

test('ids are compared in one normal form', () => {
  const nfd = 'sante\u0301'
  const report = compileTexts({ 'sections/a.md': `# S\n\n## Santé {#${nfd}}\n\nSee [](#sant\u00e9).` })
  expect(report.targets.has('sant\u00e9')).toBe(true)
})
