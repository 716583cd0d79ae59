import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Interruption } from '../../src/cli/interruption.ts'
import { answer } from '../../src/cli/main.ts'
import { plain } from '../../src/cli/paint.ts'
import { silence } from '../../src/cli/progress.ts'
import { editorFor } from '../../src/preview/open-source.ts'
import { fill, temporaryFolder } from '../files/folder.ts'

const files = {
  'content/report/report.yaml': 'title: A Report\nlanguage: en\n',
  'content/report/sections/a.md': '---\ntitle: First\n---\n\nWords.\n',
}

/** The command in this process, and what it says until it is interrupted. */
function started(argv: readonly string[], project = temporaryFolder(files)) {
  const said: string[] = []
  const controller = new AbortController()
  const channel = { paint: plain, columns: 100, say: (text: string) => void said.push(text) }
  const terminal = {
    folder: project,
    program: 'rapporteur',
    output: channel,
    talk: channel,
    progress: silence,
    signal: controller.signal,
  }
  const ended = answer(['preview', ...argv], terminal)
  const interrupt = () => controller.abort(new Interruption(130))
  onTestFinished(interrupt)
  const address = () =>
    vi.waitFor(() => /http:\/\/\S+/.exec(said.join('\n'))?.[0] ?? Promise.reject(new Error(said.join('\n'))), 10_000)
  return { project, said, ended, interrupt, address }
}

test('says one line with the address, one for each change, and ends at once', async () => {
  const { project, said, ended, interrupt, address } = started(['--port', '0'])
  expect((await fetch(await address())).status).toBe(200)
  expect(said).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ shows the report; Ctrl\+C ends$/)])
  fill(project, { 'content/report/sections/a.md': '---\ntitle: First\n---\n\nOther words.\n' })
  await vi.waitFor(() => expect(said.at(-1)).toMatch(/^sections\/a\.md changed: \d+ ms, 0 errors$/), 10_000)
  fill(project, { 'content/report/report.yaml': 'title: [A Report\n' })
  await vi.waitFor(() => expect(said.at(-1)).toMatch(/report\.yaml:\d+:\d+ /), 10_000)
  expect(said.join('\n')).not.toMatch(/ at .*\.ts:/)
  const start = performance.now()
  interrupt()
  await ended
  expect(performance.now() - start).toBeLessThan(2000)
  await expect(fetch(await address())).rejects.toThrow()
})

test('takes the next port where one is in use, and says so', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const taken = other.address()
  const port = typeof taken === 'object' && taken ? taken.port : 0
  const { said, address } = started(['--port', String(port)])
  expect(await address()).not.toContain(`:${port}/`)
  expect(said.join('\n')).toContain(`Port ${port} is in use; this is the next that is free.`)
})

test('where there are several reports, asks which', async () => {
  const project = temporaryFolder({ ...files, 'content/other/report.yaml': 'title: Another\n' })
  const { said, ended } = started([], project)
  expect(await ended).toBe(2)
  expect(said.join('\n')).toContain(join('content', 'report'))
})

test('a port that is none is refused', async () => {
  const { said, ended } = started(['--port', 'high'])
  expect(await ended).toBe(2)
  expect(said.join('\n')).toContain('expected a number up to 65535')
})

test.each([
  [{ VISUAL: 'code --wait' }, { program: 'code', args: ['-g', '/r/a b.md:3:7'] }],
  [
    { VISUAL: 'vim', EDITOR: '/usr/bin/subl' },
    { program: '/usr/bin/subl', args: ['/r/a b.md:3:7'] },
  ],
  [{ EDITOR: 'vim' }, undefined],
  [{ EDITOR: 'sh -c "touch /tmp/x"' }, undefined],
  [{}, undefined],
])('an editor with a window of its own is given a list of arguments: %o', (environment, editor) => {
  expect(editorFor({ path: '/r/a b.md', line: 3, column: 7 }, environment)).toEqual(editor)
})
