import { describe, expect, test } from 'vitest'
import type { CompletionList } from 'vscode-languageserver/node'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node'
import { editor } from './editor.ts'

const path = 'sections/media.md'
const media = '---\nid: media\ntitle: Media\n---\n\nText.\n'
const files = { 'report.yaml': 'title: A\n', [path]: media }

/** As many sections as make a report slow to check. */
const large = Object.fromEntries(
  Array.from({ length: 150 }, (_, index) => {
    const paragraphs = `A sentence about the year ${1900 + index}, and another one.\n\n`.repeat(40)
    return [`sections/s${index}.md`, `---\nid: s${index}\ntitle: Part ${index}\n---\n\n${paragraphs}`]
  }),
)

describe('while someone types', () => {
  test('what is outdated is not shown, and what is last typed is', async () => {
    const { open, type, diagnostics, published, until } = await editor({ ...large, ...files })
    open(path)
    for (let count = 1; count <= 40; count++) type(path, `${media}\nSee [](#none-${count}).\n`)
    await until(() => expect(diagnostics(path)[0]?.message).toContain('#none-40'))
    expect(published(path)).toBeLessThan(10)
  })

  test('who is typing without a pause still sees messages', async () => {
    const { open, type, published, until } = await editor({ ...large, ...files })
    open(path, `${media}\nSee [](#none).\n`)
    await until(() => published(path) > 0)
    const before = published(path)
    let count = 0
    const typing = setInterval(() => type(path, `${media}\nSee [](#none-${count++}).\n`), 5)
    await until(() => published(path) > before).finally(() => clearInterval(typing))
    expect(count).toBeGreaterThan(1)
  })

  test('a question that is taken back is not answered', async () => {
    const { open, type, connection, uriOf, until, published } = await editor({ ...large, ...files })
    open(path, `${media}\nSee [](#none).\n`)
    await until(() => published(path) > 0)
    type(path, `${media}\nSee [](#nowhere).\n`)
    const source = new CancellationTokenSource()
    const params = { textDocument: { uri: uriOf(path) }, position: { line: 5, character: 7 } }
    const asked = connection.sendRequest('textDocument/hover', params, source.token)
    source.cancel()
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  })

  test('labels that were just typed are among those to go on with', async () => {
    const { open, type, connection, uriOf } = await editor(files)
    open(path)
    type(path, `${media}\n[^law]: Note.\n\n[^new]: Note.\n\nMore.[^\n`)
    const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri: uriOf(path) },
      position: { line: 11, character: 7 },
    })
    expect(items.map(({ label }) => label)).toEqual(['law', 'new', '1'])
  })
})
