import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DiagnosticSeverity } from 'vscode-languageserver/node'
import { editor } from './editor.ts'

const media = '---\nid: media\ntitle: Media\n---\n\nText.\n'
const files = {
  'content/a/report.yaml': 'title: A\n',
  'content/a/sections/media.md': media,
  'content/a/sections/water.md': '---\nid: water\ntitle: Water\n---\n\nSee [](#media).\n',
}
const path = 'content/a/sections/media.md'
const other = 'content/a/sections/water.md'

describe('what is wrong with a report', () => {
  test('is shown while it is typed, with its rule, its page and its hint', async () => {
    const { open, type, diagnostics, until } = await editor(files)
    open(path)
    type(path, `${media}\nSee [](#watr).\n`)
    await until(() => expect(diagnostics(path)).toHaveLength(1))
    expect(diagnostics(path)).toMatchObject([
      {
        severity: DiagnosticSeverity.Error,
        source: 'rapporteur',
        code: 'reference-resolves',
        codeDescription: { href: expect.stringMatching(/^file:.*\/reference-resolves\.md$/) },
        message: expect.stringMatching(/^Unexpected reference to `#watr`.*\nDid you mean `#water`\?$/),
        range: { start: { line: 7, character: 4 }, end: { line: 7, character: 13 } },
      },
    ])
  })

  test('goes away with its cause', async () => {
    const { open, type, diagnostics, published, until } = await editor(files)
    open(path, `${media}\nSee [](#watr).\n`)
    await until(() => expect(diagnostics(path)).toHaveLength(1))
    type(path, media)
    await until(() => expect(diagnostics(path)).toEqual([]))
    expect(published(path)).toBe(2)
  })

  test('is shown in files that are not open', async () => {
    const { open, type, diagnostics, until } = await editor(files)
    open(path)
    type(path, media.replace('id: media', 'id: press'))
    await until(() => expect(diagnostics(other)).toMatchObject([{ code: 'reference-resolves' }]))
    type(path, media)
    await until(() => expect(diagnostics(other)).toEqual([]))
  })

  test('quotes the other place where two disagree', async () => {
    const { open, diagnostics, until, uriOf } = await editor(files)
    open(path, media.replace('id: media', 'id: water'))
    await until(() => {
      const [twice] = diagnostics(other).filter(({ code }) => code === 'id-is-unique')
      expect(twice?.relatedInformation).toMatchObject([{ location: { uri: uriOf(path) } }])
    })
  })

  test('counts columns in UTF-16 units', async () => {
    const { open, diagnostics, until } = await editor(files)
    open(path, `${media}\n🌱🌱 [](#watr)\n`)
    const found = () => diagnostics(path).find(({ code }) => code === 'reference-resolves')
    await until(() => expect(found()?.range.start).toEqual({ line: 7, character: 5 }))
  })

  test('is that of the text after many small changes', async () => {
    const { open, change, diagnostics, until } = await editor(files)
    open(path)
    const end = { line: 6, character: 0 }
    change(path, { start: end, end }, '\nSee [](#wat')
    for (const [index, letter] of [...'e r)'].entries()) {
      const at = { line: 7, character: 11 + index }
      change(path, { start: at, end: at }, letter)
    }
    change(path, { start: { line: 7, character: 12 }, end: { line: 7, character: 13 } }, '')
    await until(() => expect(diagnostics(path)).toEqual([]))
  })

  test('is told of several reports in one workspace, each by itself', async () => {
    const two = { ...files, 'content/b/report.yaml': 'title: B\n', 'content/b/sections/x.md': 'See [](#media).\n' }
    const { open, diagnostics, until } = await editor(two)
    open(path)
    open('content/b/sections/x.md')
    await until(() =>
      expect(diagnostics('content/b/sections/x.md')).toContainEqual(
        expect.objectContaining({ code: 'reference-resolves' }),
      ),
    )
    expect(diagnostics(path)).toEqual([])
  })

  test('of a shared file is told of every report that includes it', async () => {
    const include = (id: string) => `---\nid: s\ntitle: S\n---\n\n::include{src=../shared/about.md}\n\n## H {#${id}}\n`
    const two = {
      'content/shared/about.md': 'See [](#only-b).\n',
      'content/a/report.yaml': 'title: A\n',
      'content/a/sections/s.md': include('only-a'),
      'content/b/report.yaml': 'title: B\n',
      'content/b/sections/s.md': include('only-b'),
    }
    const { open, type, diagnostics, until } = await editor(two)
    open('content/a/sections/s.md')
    open('content/b/sections/s.md')
    open('content/shared/about.md')
    await until(() => expect(diagnostics('content/shared/about.md')).toHaveLength(1))
    type('content/shared/about.md', 'See [](#none).\n')
    await until(() => expect(diagnostics('content/shared/about.md')[0]?.message).toContain('#none'))
    type('content/shared/about.md', 'See [](#only-a).\n')
    await until(() => expect(diagnostics('content/shared/about.md')[0]?.message).toContain('#only-a'))
  })

  test('is silent of files outside a report', async () => {
    const { open, published, until, diagnostics } = await editor({ ...files, 'notes.md': '[](#watr)\n' })
    open('notes.md')
    open(path, `${media}\n[](#watr)\n`)
    await until(() => expect(diagnostics(path)).toHaveLength(1))
    expect(published('notes.md')).toBe(0)
  })

  test('is taken back when the last file of the report is closed', async () => {
    const { open, close, diagnostics, until } = await editor({ ...files, [other]: 'See [](#none).\n' })
    open(path)
    await until(() => expect(diagnostics(other).length).toBeGreaterThan(0))
    close(path)
    await until(() => expect(diagnostics(other)).toEqual([]))
  })

  test('is told of what is on the disk once a file is closed unsaved', async () => {
    const { open, close, diagnostics, until } = await editor(files)
    open(path, '[](#none)\n')
    open(other)
    await until(() => expect(diagnostics(path).length).toBeGreaterThan(0))
    close(path)
    await until(() => expect(diagnostics(path)).toEqual([]))
  })

  test('is told of a section that is not saved yet, and of files that change on the disk', async () => {
    const { open, save, diagnostics, until } = await editor(files)
    open(path)
    open('content/a/sections/new.md', '---\nid: new\ntitle: New\n---\n\n[](#none)\n')
    await until(() => expect(diagnostics('content/a/sections/new.md')).toHaveLength(1))
    save(other, '---\nid: none\ntitle: None\n---\n\nText.\n')
    await until(() => expect(diagnostics('content/a/sections/new.md')).toEqual([]))
  })

  test('is told of a theme that is not there, and of the text beside it', async () => {
    const { open, type, diagnostics, until } = await editor(files)
    open('content/a/report.yaml')
    open(path, `${media}\n[](#none)\n`)
    type('content/a/report.yaml', 'title: A\ntheme: hous\n')
    await until(() => expect(diagnostics('content/a/report.yaml')).toHaveLength(1))
    const [{ message, range } = { message: '', range: undefined }] = diagnostics('content/a/report.yaml')
    expect(message).toBe('There is no theme `hous` under `templates/`\nDid you mean `house`?')
    expect(range?.start).toEqual({ line: 1, character: 7 })
    await until(() => expect(diagnostics(path)).toHaveLength(1))
  })

  test('ends with the report', async () => {
    const { open, save, diagnostics, until, folder } = await editor(files)
    open(path, '[](#none)\n')
    await until(() => expect(diagnostics(path).length).toBeGreaterThan(0))
    rmSync(join(folder, 'content/a/report.yaml'))
    save(other, 'Text.\n')
    await until(() => expect(diagnostics(path)).toEqual([]))
  })
})
