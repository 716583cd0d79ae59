import { describe, expect, test } from 'vitest'
import type { Range, WorkspaceEdit } from 'vscode-languageserver/node'
import { check } from '../../src/core/lint/index.ts'
import { compileTexts } from '../support/compile.ts'
import { cursorIn, type Editor, edited, editor } from './editor.ts'

const files: Readonly<Record<string, string>> = {
  'report.yaml': `title: A Report
title-note: See [](#media) and [](#note:media/law).
sections: [media, water]
recommendations:
  priority:
    - "open-media"
  groups:
    media: Media and more
    wells: Wells
`,
  'sections/media.md': `---
id: media
title: Media, see [](#wells)
---

Free.[^law] See [](#press), [more][more] and [](<#wells>).

:::recommendation{#open-media to="Parliament"}
Open the media.[^law]
:::

:::recommendation{id="more" group=wells}
Do more.
:::

## Press {#press}

![A map](media/map.svg "Map"){#map}

[^law]: By law.

[more]: #press
`,
  'sections/water.md': `---
title: Water
group: media
---

::table{src=data/wells.csv #wells caption="Wells, see [](#map)[^a]"}

See [](#open%2Dmedia) and [note {number}](#note:media/law).

## Made of words

[^a]: See [](#press).
`,
  'data/wells.csv': 'Place,Depth\nTown,10\n',
  'media/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

/** The files of the report after something has another name. */
async function renamed(path: string, words: string, newName: string): Promise<Readonly<Record<string, string>>> {
  const { open, connection, uriOf } = await editor(files)
  const at = await place({ open, uriOf }, path, words)
  const { changes = {} } = await connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName })
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, edited(text, changes[uriOf(file)] ?? [])]),
  )
}

async function place({ open, uriOf }: Pick<Editor, 'open' | 'uriOf'>, path: string, words: string) {
  const { text, position } = cursorIn((files[path] ?? '').replace(words, `‸${words}`))
  open(path, text)
  return { textDocument: { uri: uriOf(path) }, position }
}

/** Every message, without the names that it quotes. */
function messagesOf(texts: Readonly<Record<string, string>>): readonly string[] {
  return check(compileTexts(texts)).map(({ rule, place }) => `${rule} ${place.file}:${place.start.line}`)
}

describe('another name', () => {
  test.each([
    ['a section', 'sections/media.md', 'media\ntitle', 6],
    ['a recommendation', 'report.yaml', 'open-media', 3],
    ['a heading', 'sections/water.md', 'press)', 4],
    ['a table', 'sections/water.md', 'wells caption', 3],
    ['a figure', 'sections/water.md', 'map)', 2],
    ['the label of a note', 'sections/media.md', 'law] See', 5],
  ])('of %s goes through all files, and leaves no message', async (_, path, words, places) => {
    const texts = await renamed(path, words, 'нове-імя')
    const count = Object.values(texts).join('\n').split('нове-імя').length - 1
    expect(count).toBe(places)
    expect(messagesOf(texts)).toEqual(messagesOf(files))
  })

  test('of a label stays in its file', async () => {
    const texts = await renamed('sections/water.md', 'a]: See', 'b')
    expect(texts['sections/water.md']).toContain('[](#map)[^b]"}')
    expect(texts['sections/media.md']).toBe(files['sections/media.md'])
  })

  test.each([
    ['an id that is given already', 'sections/media.md', 'press}', 'wells', /`wells` in this report already/],
    ['the name of a section', 'sections/media.md', 'press}', 'water', /`water` in this report already/],
    ['a word with a space', 'sections/media.md', 'press}', 'the press', /Unexpected id `the press`/],
    ['what would end a link', 'sections/media.md', 'press}', 'press)', /Unexpected id/],
    ['nothing', 'sections/media.md', 'press}', '', /Unexpected id/],
    ['a label of the same file', 'sections/media.md', 'law] See', 'l w', /Unexpected label/],
    ['a full stop behind `#`', 'sections/media.md', 'open-media', 'open.media', /Unexpected full stop/],
  ])('is not %s', async (_, path, words, newName, message) => {
    await expect(renamed(path, words, newName)).rejects.toThrow(message)
  })

  test.each([
    ['plain words', 'sections/media.md', 'Free', /Nothing here has a name/],
    ['a file', 'report.yaml', 'water]', /the name of a file/],
    ['what is not there', 'sections/media.md', 'nowhere', /is not in this report/],
  ])('is not for %s', async (_, path, words, message) => {
    const { open, connection, uriOf } = await editor({ ...files, [path]: `${files[path]}` })
    const text =
      words === 'nowhere' ? `${files[path]}\nSee [](#‸nowhere).\n` : (files[path] ?? '').replace(words, `‸${words}`)
    const { text: plain, position } = cursorIn(text)
    open(path, plain)
    const asked = connection.sendRequest('textDocument/prepareRename', { textDocument: { uri: uriOf(path) }, position })
    await expect(asked).rejects.toThrow(message)
  })

  test('begins with the word that stands there', async () => {
    const { open, connection, uriOf } = await editor(files)
    const at = await place({ open, uriOf }, 'sections/media.md', 'law] See')
    const range = await connection.sendRequest<Range>('textDocument/prepareRename', at)
    expect(range).toEqual({ start: { line: 5, character: 7 }, end: { line: 5, character: 10 } })
  })

  test('of what several open reports share goes through all of them', async () => {
    const section = (id: string) =>
      `---\ntitle: S\n---\n\n::include{src=../shared/about.md}\n\n## H {#${id}}\n\n[](#about)\n`
    const two = {
      'content/shared/about.md': '## About {#about}\n\nSee [](#about).\n',
      'content/a/report.yaml': 'title: A\n',
      'content/a/sections/s.md': section('a'),
      'content/b/report.yaml': 'title: B\n',
      'content/b/sections/s.md': section('b'),
    }
    const { open, connection, uriOf } = await editor(two)
    open('content/a/sections/s.md')
    open('content/b/sections/s.md')
    const at = { textDocument: { uri: uriOf('content/a/sections/s.md') }, position: { line: 8, character: 6 } }
    const renameTo = (newName: string) =>
      connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName })
    const { changes = {} } = await renameTo('us')
    expect(Object.entries(changes).map(([uri, edits]) => [uri, edits.length])).toEqual([
      [uriOf('content/shared/about.md'), 2],
      [uriOf('content/a/sections/s.md'), 1],
      [uriOf('content/b/sections/s.md'), 1],
    ])
    await expect(renameTo('b')).rejects.toThrow(/`b` in this report already/)
  })
})
