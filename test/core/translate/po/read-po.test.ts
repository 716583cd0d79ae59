import { expect, test } from 'vitest'
import type { Entry } from '../../../../src/core/translate/catalogue.ts'
import { readPo } from '../../../../src/core/translate/po/read-po.ts'

const head = 'msgid ""\nmsgstr "Language: ru\\nX-Poedit-Basepath: .\\n"\n'

test('texts may be broken over lines', () => {
  expect(entriesOf('msgid ""\n"The "\n"law"\nmsgstr "" "За" "кон"')).toMatchObject([
    { source: 'The law', translation: 'Закон' },
  ])
})

test('escapes are read as C has them, numbers as bytes of UTF-8', () => {
  const [entry] = entriesOf(
    `${String.raw`msgid "\t\"\\n\\\r\n\101\x42"`}\n${String.raw`msgstr "\320\227\xd0\xb0\303\251c"`}`,
  )
  expect(entry).toMatchObject({ source: '\t"\\n\\\r\nAB', translation: 'Заéc' })
})

test('every kind of comment has its place', () => {
  const comments =
    '#  by hand\n#bare\n#\n#. note\n#: a.md b.md:12\n#: \u2068c d.md\u2069\n#, python-brace-format, fuzzy\n#= no-wrap\n'
  expect(entriesOf(`${comments}msgid "a"\nmsgstr "b"\n`)).toMatchObject([
    {
      ...{ comments: [' by hand', 'bare', ''], notes: ['note'], references: ['a.md', 'b.md:12', 'c d.md'] },
      ...{ fuzzy: true, flags: ['python-brace-format', 'no-wrap'] },
    },
  ])
})

test('the former text is kept, its context is not', () => {
  const former = '#| msgctxt "cell"\n#| msgid ""\n#| "The "\n#| "rule"\n'
  expect(entriesOf(`${former}msgctxt "heading"\nmsgid "a"\nmsgstr "b"\n`)).toMatchObject([
    { context: 'heading', previous: 'The rule' },
  ])
})

test('what is out of use is kept with all it had', () => {
  const text =
    '# by hand\n#, fuzzy\n#~| msgid "rule"\n#~ msgctxt "cell"\n#~ msgid ""\n#~ "The "\n#~ "law"\n#~msgstr "b"\n'
  expect(entriesOf(`msgid "a"\nmsgstr "b"\n${text}`)[1]).toMatchObject({
    ...{ comments: ['by hand'], fuzzy: true, previous: 'rule', context: 'cell', source: 'The law', obsolete: true },
  })
})

test('entries stand in the order of the file, with their lines', () => {
  expect(entriesOf('#~ msgid "b"\n#~ msgstr "x"\n\nmsgctxt "cell"\nmsgid "a"\nmsgstr ""\n')).toMatchObject([
    { source: 'b', line: 3, translationLine: 4 },
    { source: 'a', line: 7, translationLine: 8 },
  ])
})

test('the head may stand anywhere, and keeps its order', () => {
  const { catalogue } = read(`msgid "a"\nmsgstr "b"\n\n# of the file\n${head}`)
  expect([...(catalogue?.header ?? [])]).toEqual([
    ['Language', 'ru'],
    ['X-Poedit-Basepath', '.'],
  ])
  expect(catalogue?.comments).toEqual(['of the file'])
})

test('comments after the last message are comments of the file', () => {
  expect(read(`# first\n${head}\nmsgid "a"\nmsgstr "b"\n\n# last`).catalogue?.comments).toEqual(['first', 'last'])
})

function entriesOf(text: string): readonly Entry[] {
  const { catalogue, findings } = read(head + text)
  expect(findings).toEqual([])
  return catalogue?.entries ?? []
}

function read(text: string) {
  return readPo(new TextEncoder().encode(text), 'ru.po')
}
