import { expect, test } from 'vitest'
import { compileTexts } from '../../support/compile.ts'

const deep = '>'.repeat(5000)
const starred = `${'*'.repeat(3000)}a${'*'.repeat(3000)}`

test('a title or a note of the title that is more than can be read stays words, and is named', () => {
  const report = compileTexts({
    'report.yaml': `title: T\ntitle-note: "${deep}"\n`,
    'sections/a.md': `---\nid: a\ntitle: "${starred}"\n---\n\nText.\n`,
  })
  expect(report.findings.map(({ rule, place }) => `${rule} ${place.file}:${place.start.line}`).toSorted()).toEqual([
    'file-is-within-limits report.yaml:2',
    'file-is-within-limits sections/a.md:3',
  ])
  expect(report.targets.get('a')?.label).toBe(starred)
  expect(report.titleNote?.children).toMatchObject([{ type: 'paragraph', children: [{ value: deep }] }])
})

test('so does a caption whose marks are written as references', () => {
  const stars = '&ast;'.repeat(3000)
  const report = compileTexts({ 'sections/a.md': `:::table{#t caption="${stars}a${stars}"}\n| a |\n| - |\n:::\n` })
  expect(report.findings.map(({ rule }) => rule)).toEqual(['file-is-within-limits'])
  expect(report.targets.get('t')?.title).toEqual([{ type: 'text', value: starred }])
})

test('a title of many comments or spaces costs no more than one of words', () => {
  const comments = compileTexts({ 'sections/a.md': `---\nid: a\ntitle: "${'<!-- '.repeat(9000)}"\n---\n` })
  expect(comments.findings.map(({ rule }) => rule)).toEqual(['file-is-within-limits'])
  const spaces = compileTexts({ 'sections/a.md': `---\nid: a\ntitle: "a${' '.repeat(50_000)}b"\n---\n` })
  expect(spaces.findings).toEqual([])
})
