import { readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { directives } from '../../src/core/directives/index.ts'

import { nameShape } from '../../src/core/schema/names-shape.ts'
import { reportShape, usualSeries } from '../../src/core/schema/report-shape.ts'
import { sectionShape } from '../../src/core/schema/section-shape.ts'
import { readExamples } from './read-examples.ts'
import { oneLine, tight, tryExample } from './try-example.ts'

const guide = readFileSync(new URL('../../docs/authoring.md', import.meta.url), 'utf8')
const examples = readExamples(guide)

test.each(examples.map((example) => [example.heading, example.line, example] as const))(
  'the example under “%s”, line %i, does what the document says',
  (_heading, _line, example) => {
    const { messages, text, html } = tryExample(example)
    const expected = example.expectations.filter(({ kind }) => kind === 'messages')
    expect(messages).toEqual(expected.flatMap(({ value }) => value.split('\n')))
    for (const { kind, value } of example.expectations) {
      if (kind === 'text') expect(text).toContain(oneLine(value))
      if (kind === 'html') expect(html).toContain(tight(value))
    }
  },
)

test('every chapter that shows the language has an example', () => {
  const shown = new Set(examples.map(({ heading }) => heading))
  for (const heading of ['Text', 'Comments', 'Notes', 'References', 'Names and foreign words', 'Numbering', 'Checks'])
    expect(shown).toContain(heading)
})

test('every key of report.yaml has a row', () => {
  const { properties = {} } = reportShape({ series: usualSeries }).schema
  expect(Object.keys(properties).filter((key) => !hasRow(chapter('The manifest, report.yaml'), key))).toEqual([])
})

test('every key of the head of a section has a row', () => {
  const { properties = {} } = sectionShape.schema
  expect(Object.keys(properties).filter((key) => !hasRow(chapter('A section'), key))).toEqual([])
})

test('every key of names.yaml has a row', () => {
  const { properties = {} } = nameShape.schema
  expect(Object.keys(properties).filter((key) => !hasRow(chapter('Names and foreign words'), key))).toEqual([])
})

test('everything that is counted has a row', () => {
  expect(usualSeries.filter((series) => !hasRow(chapter('Numbering'), series))).toEqual([])
})

test('every block and each of its attributes is named', () => {
  const names = [...directives.values()].flatMap(({ name, attributes }) => [`::${name}`, ...Object.keys(attributes)])
  expect(names.filter((name) => !new RegExp(`[\`{ ]${name}\\b|${name}\\b`).test(guide))).toEqual([])
})

/** The text of a chapter, to the next heading of level 2. */
function chapter(heading: string): string {
  const chapters = fromMarkdown(guide).children.filter((node) => node.type === 'heading' && node.depth === 2)
  const at = chapters.findIndex((node) => textOf(node) === heading)
  return guide.slice(chapters[at]?.position?.start.offset, chapters[at + 1]?.position?.start.offset)
}

function hasRow(text: string, key: string): boolean {
  return text.split('\n').some((line) => line.startsWith('| `') && (line.split('|')[1] ?? '').includes(`\`${key}`))
}
