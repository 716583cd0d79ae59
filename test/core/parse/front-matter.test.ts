import { describe, expect, test } from 'vitest'
import { parseFrontMatter, splitFrontMatter } from '../../../src/core/parse/front-matter.ts'

const path = 'sections/a.md'

function split(text: string) {
  const { yaml, firstLine, bodyOffset, findings } = splitFrontMatter(text, path)
  const messages = findings.map(({ place, text: said }) => `${place.start.line}:${place.start.column} ${said}`)
  return { yaml, firstLine, body: text.slice(bodyOffset), messages }
}

describe('the head of a section', () => {
  test('stands between two lines of `---` at the top', () => {
    expect(split('---\ntitle: A\n---\nText.\n')).toEqual({
      yaml: 'title: A\n',
      firstLine: 2,
      body: 'Text.\n',
      messages: [],
    })
  })

  test('may be empty, and the text may end with it', () => {
    expect(split('---\n---')).toEqual({ yaml: '', firstLine: 2, body: '', messages: [] })
  })

  test('may be absent', () => {
    const text = 'Text.\n\n---\n\nMore.\n'
    expect(split(text)).toEqual({ yaml: undefined, firstLine: 1, body: text, messages: [] })
  })

  test.each([
    ['\n---\ntitle: A\n---\nText.', '2:1 Unexpected head below the first line', 'title: A\n', 'Text.'],
    ['---\ntitle: A\n...\nText.', '3:1 Unexpected `...` at the end of the head', 'title: A\n', 'Text.'],
    ['---\ntitle: A\n\nText.', '1:1 Unexpected `---` that is never closed', 'title: A\n', '\nText.'],
    ['---js\ntitle: A\n---\nText.', '1:1 Unexpected `---js`', undefined, 'Text.'],
    ['---js\n{ title: "A" }\n---\nText.', '1:1 Unexpected `---js`', undefined, 'Text.'],
    ['---\n## A heading\n\n---\nText.', '1:1 Unexpected head without a key', '## A heading\n\n', 'Text.'],
    ['+++\ntitle = "A"\n+++\nText.', '1:1 Unexpected `+++`', undefined, 'Text.'],
    ['----\ntitle: A\n----\nText.', '1:1 Unexpected `----`', undefined, 'Text.'],
    ['—\ntitle: A\n—\nText.', '1:1 Unexpected `—`', undefined, 'Text.'],
  ])('that is nearly right is said to be: %j', (text, message, yaml, body) => {
    const found = split(text)
    expect(found.messages).toEqual([expect.stringContaining(message)])
    expect(found).toMatchObject({ yaml, body })
  })

  test('without fences is seen by its keys', () => {
    expect(split('title: A\n\nText.').messages).toEqual([
      '1:1 Unexpected `title: A` as the first line, expected `---` before it',
    ])
  })

  test.each(['Text.\n\n---\n\nid\n', 'A title\n---\n\nText.', '***\n\ntitle\n', ''])(
    'is not seen where there is none: %j',
    (text) => {
      expect(split(text).messages).toEqual([])
    },
  )
})

describe('front matter', () => {
  const where = { path, firstLine: 2 }

  test('gives values that may be used as they are', () => {
    const yaml = 'id: a\ntitle: The *Media*[^1]\nshort-title: Media\nnumbered: false\ntoc: false\nauthors: [B, C]\n'
    const { frontMatter, findings } = parseFrontMatter(yaml, where)
    expect(findings).toEqual([])
    expect(frontMatter).toMatchObject({
      id: 'a',
      title: 'The *Media*[^1]',
      shortTitle: 'Media',
      numbered: false,
      toc: false,
      status: undefined,
      authors: ['B', 'C'],
    })
    expect(frontMatter.places.get('title')?.start).toEqual({ line: 3, column: 8 })
  })

  test('may hold nothing', () => {
    expect(parseFrontMatter('', where)).toMatchObject({ findings: [], frontMatter: { numbered: true, toc: true } })
  })

  test.each([
    ['tilte: A', '2:1 Unexpected `tilte`, expected a known key'],
    ['title: A\nnumbered: no', '3:11 Unexpected `no`, expected `true` or `false`'],
    [
      'id: My Section',
      '2:5 Unexpected `My Section`, expected an id: one word without spaces, such as `candidate-registration`',
    ],
    ['- a', '2:1 Unexpected list, expected keys and values such as `title: …`'],
    ['title: Report #3', '2:15 Unexpected `#` after a text without quotes: YAML drops it and what follows'],
  ])('%j is one message in the lines of its file', (yaml, message) => {
    const { findings } = parseFrontMatter(yaml, where)
    expect(findings.map(({ place, text }) => `${place.start.line}:${place.start.column} ${text}`)).toEqual([message])
  })

  test.each(['الإعلام', '📊', '👩‍👩‍👧', 'می‌شود', 'café'])('takes an id in any script: %s', (id) => {
    const { frontMatter, findings } = parseFrontMatter(`id: ${id}`, where)
    expect(findings).toEqual([])
    expect(frontMatter.id).toBe(id)
  })

  test('reads two spellings of one id as one', () => {
    expect(parseFrontMatter('id: cafe\u0301', where).frontMatter.id).toBe('caf\u00e9')
  })
})
