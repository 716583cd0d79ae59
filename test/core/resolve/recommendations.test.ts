import { expect, test } from 'vitest'
import { compileTexts } from '../../support/compile.ts'

const recommendation = (id: string, attributes = '') => `:::recommendation{#${id} ${attributes}}\nDo ${id}.\n:::\n\n`
const lists = '::recommendations{list=priority}\n\n::recommendations{list=other by=group}\n'

const manifest = (recommendations: string) =>
  `title: T\nsections: [law, vote, end]\nrecommendations:\n${recommendations}`
const texts = {
  'sections/law.md': `---\ntitle: Legal Framework\nshort-title: Law\n---\n\n${recommendation('a')}${recommendation('b')}`,
  'sections/vote.md': `---\ntitle: Voting\n---\n\n${recommendation('c')}${recommendation('d', 'group=law')}${recommendation('e')}`,
  'sections/end.md': lists,
}

const numbers = (recommendations: string) =>
  compileTexts({ ...texts, 'report.yaml': manifest(recommendations) }).recommendations.map(
    ({ number, id, list, rank }) => `${number} ${id} ${list} ${rank}`,
  )

test('the priority list comes first, as ranked, and the others follow group by group', () => {
  expect(numbers('  priority: [e, a]\n')).toEqual([
    '1 e priority 1',
    '2 a priority 2',
    '3 b other 1',
    '4 d other 2',
    '5 c other 3',
  ])
})

test('the manifest may order the other list', () => {
  expect(numbers('  priority: [e]\n  other: [d, b]\n').map((line) => line.slice(0, 3))).toEqual([
    '1 e',
    '2 d',
    '3 b',
    '4 a',
    '5 c',
  ])
})

test('a list that is printed without groups follows the text', () => {
  const flat = {
    ...texts,
    'sections/end.md': '::recommendations{list=other}',
    'report.yaml': manifest('  priority: []\n'),
  }
  expect(compileTexts(flat).recommendations.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('groups are sections under their short titles, and empty ones are dropped', () => {
  const report = compileTexts({ ...texts, 'report.yaml': manifest('  priority: [c, e]\n') })
  expect(report.groups.map(({ id, heading, recommendations }) => [id, heading, recommendations.length])).toEqual([
    ['law', 'Law', 3],
  ])
})

test('the manifest names groups and puts them in order', () => {
  const report = compileTexts({
    ...texts,
    'report.yaml': manifest('  groups:\n    law: The Law\n    vote: { heading: Election Day, order: 1 }\n'),
  })
  expect(report.groups.map(({ heading }) => heading)).toEqual(['Election Day', 'The Law'])
  expect(report.recommendations.map(({ id }) => id)).toEqual(['c', 'e', 'a', 'b', 'd'])
})
