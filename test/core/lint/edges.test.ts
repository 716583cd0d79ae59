import { expect, test } from 'vitest'
import { compile } from '../../../src/core/compile.ts'
import { check } from '../../../src/core/lint/index.ts'
import type { Message } from '../../../src/core/message.ts'
import { houseWords } from '../../support/house.ts'
import { sourcesOf } from '../../support/report.ts'

const head = '---\ntitle: Media\n---\n\n'

function messagesOf(rule: string, texts: Readonly<Record<string, string>>): readonly Message[] {
  return check(compile(sourcesOf(texts), { words: houseWords })).filter((message) => message.rule === rule)
}

function linesOf(rule: string, text: string): readonly string[] {
  return messagesOf(rule, { 'sections/a.md': head + text }).map(
    ({ place: { start } }) => `${start.line}:${start.column}`,
  )
}

test('a label that only looks like that of a note is told apart', () => {
  const texts = { 'sections/a.md': `${head}Text.[^cafe\u0301]\n\n[^caf\u00e9]: Note.` }
  expect(messagesOf('note-is-defined', texts)).toMatchObject([
    {
      hint: 'Copy the label from its note: it is made of other characters.',
      related: [{ place: { start: { line: 7 } } }],
    },
  ])
})

test('a call without a note is found in titles, captions, emphasis, quotations and tables', () => {
  const table = ':::table{caption="Turnout[^c]"}\n| a[^t] |\n| - |\n| b[^u] |\n:::'
  const text = `---\ntitle: Media[^h]\n---\n\n*a[^e]*\n\n> b\n> c[^q]\n\n${table}\n`
  const found = messagesOf('note-is-defined', { 'sections/a.md': text }).map(({ place }) => place.start.line)
  expect(found).toEqual([2, 5, 8, 10, 11, 13])
})

test('a call in code, and one behind a backslash, is text', () => {
  expect(linesOf('note-is-defined', '`[^a]` \\[^b]\n\n```\n[^c]\n```\n\n\\\\[^d]')).toEqual(['11:3'])
})

test('a note of an included file belongs to that file', () => {
  const texts = { 'sections/a.md': `${head}::include{src=about.md}\n\n[^1]: Note.`, 'about.md': 'Text.[^1]' }
  expect(messagesOf('note-is-defined', texts).map(({ place }) => place.file)).toEqual(['about.md'])
  expect(messagesOf('note-is-cited', texts).map(({ place }) => place.file)).toEqual(['sections/a.md'])
})

test('a block is closed inside a list and a quotation', () => {
  expect(
    linesOf('directive-is-closed', '- :::figure\n  ![a](a.png)\n  :::\n\n> :::figure\n> ![a](a.png)\n> :::'),
  ).toEqual([])
  expect(linesOf('directive-is-closed', '::::figure\n:::table\n| a |\n| - |\n:::\n::::')).toEqual([])
  expect(linesOf('directive-is-closed', '::::figure\n:::table\n| a |\n| - |\n:::')).toEqual(['5:1'])
  expect(linesOf('directive-is-closed', '> :::figure\n> ![a](a.png)\n\nText.')).toEqual(['5:3'])
  expect(linesOf('directive-is-closed', ':::figure')).toEqual(['5:1'])
})

test('prose with colons is no block', () => {
  const prose = 'opened at 9:30\n:smile and 2:1\n**Note**: text\n\\:::note\n\n`::table`\n\nCol. 3:17'
  expect(linesOf('colons-open-a-block', prose)).toEqual([])
  expect(linesOf('colons-open-a-block', 'Text\n  ::table {src=a.csv}\n: table\n:::: figure')).toEqual([
    '6:3',
    '7:1',
    '8:1',
  ])
})

test('an id in any script or an emoji is well formed', () => {
  expect(linesOf('id-is-well-formed', '## A {#وسائل}\n\n## B {#👩🏽‍⚖️}\n\n## C {#2.1_x-y}\n\n## D {#қазақ}')).toEqual([])
})

test('ids that differ in their composition only are one id', () => {
  expect(linesOf('id-is-unique', '## A {#caf\u00e9}\n\n## B {#cafe\u0301}')).toEqual(['7:1'])
})

test('an id that the report gives to a note, a table, a list or a heading is taken', () => {
  expect(linesOf('id-is-unique', '## Owners\n\n## B {#a-owners}')).toEqual(['7:1'])
  expect(linesOf('id-is-unique', ':::table{caption="A"}\n| a |\n| - |\n:::\n\n## B {#table-1}')).toEqual(['10:1'])
  expect(linesOf('id-is-unique', ':::recommendation{#one}\nDo.\n:::\n\n## B {#recommendation-1}')).toEqual(['9:1'])
  expect(linesOf('id-is-unique', 'Text.[^1]\n\n## B {#note-1-call}\n\n[^1]: Note.')).toEqual(['7:1'])
})

test('a file that is included twice has its ids twice', () => {
  const texts = { 'sections/a.md': `${head}::include{src=b.md}\n\n::include{src=b.md}`, 'b.md': '## B {#b}' }
  expect(messagesOf('id-is-unique', texts).map(({ place }) => place.file)).toEqual(['b.md'])
})

test('a reference may be percent-encoded, and may point from the title note', () => {
  expect(linesOf('reference-resolves', '## A {#қазақ}\n\n[](#%D2%9B%D0%B0%D0%B7%D0%B0%D2%9B)')).toEqual([])
  const texts = { 'report.yaml': 'title: A\nlanguage: en\ntitle-note: See [](#medai).\n', 'sections/media.md': head }
  expect(messagesOf('reference-resolves', texts)).toMatchObject([
    { place: { file: 'report.yaml', start: { line: 3 } }, hint: 'Did you mean `#media`?' },
  ])
})

test('a reference to a number names the label behind it', () => {
  const found = messagesOf('reference-resolves', { 'sections/a.md': `${head}[](#note-1)[^x]\n\n[^x]: Note.` })
  expect(found.map(({ hint }) => hint)).toEqual(['Write `#note:a/x`, because numbers change.'])
})

test('a number is asked for only where there is one', () => {
  const texts = { 'sections/a.md': '---\ntitle: Media\nnumbered: false\n---\n\n[section {number}](#a)' }
  expect(messagesOf('reference-resolves', texts)).toHaveLength(1)
})

test('a heading of level 1 that opens a text without front matter is its title', () => {
  const texts = { 'sections/a.md': '# Media\n\n## Owners' }
  expect(messagesOf('heading-steps-down', texts)).toEqual([])
  expect(messagesOf('section-has-title', texts)).toEqual([])
})

test('a report without sections is told what it needs', () => {
  expect(messagesOf('section-exists', {})).toHaveLength(1)
  expect(messagesOf('section-exists', { 'report.yaml': 'title: A\nsections: []' })).toHaveLength(1)
})

test('where the manifest is no YAML, only that is told: what it lists is not known', () => {
  const texts = {
    'report.yaml': 'title: A\nlanguage: en\nsections:\n  - a\n - b\n',
    'sections/a.md': `${head}See [](#b), 2019-2022.`,
    'sections/b.md': `---\nid: b\ntitle: Votes\n---\n\nText.`,
  }
  const messages = check(compile(sourcesOf(texts), { words: houseWords }))
  expect(messages).toMatchObject([{ rule: 'manifest-is-valid', place: { file: 'report.yaml', start: { line: 5 } } }])
})

test('where no name is near, those that nobody names yet are told', () => {
  const section = '---\ntitle: A\n---\n\nText.\n'
  const files = { 'sections/a.md': section, 'sections/elections.md': section, 'sections/media.md': section }
  const manifest = 'title: A\nsections: [a, missing-file]\nrecommendations:\n  priority: [nothing]\n'
  const recommended = `${section}\n:::recommendation{#open-sessions}\nMeet in public.\n:::\n`
  const report = { ...files, 'report.yaml': manifest, 'sections/a.md': recommended }
  expect(messagesOf('section-exists', report)).toMatchObject([{ hint: 'There are `elections`, `media`.' }])
  const there = { ...report, 'report.yaml': manifest.replace(', missing-file', '') }
  expect(messagesOf('priority-exists', there)).toMatchObject([{ hint: 'There is only `open-sessions`.' }])
})

test.each([
  ['sections: [sections/a.md, sections/b.md]', ['3:12', '3:27']],
  ['sections: [a]\nannexes:\n  - sections/b', ['5:5']],
  ['sections: [a, chapters/c.md]\nannexes: [b]', ['3:15']],
  ['sections: [../a.md]', ['3:12']],
])('a path in place of a name is one message, and nothing follows from it: %s', (lists, places) => {
  const texts = {
    'report.yaml': `title: A\nlanguage: en\n${lists}\n`,
    ...(lists.includes('..')
      ? {}
      : { 'sections/a.md': `${head}Text.`, 'sections/b.md': `${head.replace('Media', 'Votes')}Text.` }),
  }
  const messages = check(compile(sourcesOf(texts), { words: houseWords }))
  expect(messages.map(({ rule }) => rule)).toEqual(places.map(() => 'manifest-is-valid'))
  expect(messages.map(({ place: { start } }) => `${start.line}:${start.column}`)).toEqual(places)
})
