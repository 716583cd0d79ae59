import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { compileProgram, start } from '../cli/real-command.ts'
import { temporaryFolder } from '../files/folder.ts'
import { editorOf } from './editor.ts'

const home = resolve(import.meta.dirname, '../..')

beforeAll(compileProgram)

/** Starts the real command as an editor does. */
function startServer(folder: string) {
  const child = spawn(process.execPath, [join(home, 'bin/rapporteur.js'), 'lsp', '--stdio'], { cwd: folder })
  const ended = new Promise<number | null>((settle) => child.on('close', settle))
  onTestFinished(() => void child.kill())
  const [reader, writer] = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)]
  return { child, ended, connection: createProtocolConnection(reader, writer) }
}

const files = {
  'report.yaml': 'title: A\n',
  'sections/media.md': '---\nid: media\ntitle: Media\n---\n\nSee [](#medja).\n',
}

test('the command answers an editor over its standard streams, and ends when it is told to', async () => {
  const folder = temporaryFolder(files)
  const { connection, ended } = startServer(folder)
  const { open, diagnostics, until } = await editorOf(connection, folder)
  open('sections/media.md')
  await until(() => expect(diagnostics('sections/media.md')).toMatchObject([{ code: 'reference-resolves' }]))
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toBe(0)
})

test('the page of a rule is found from where the command stands', async () => {
  const folder = temporaryFolder(files)
  const { connection } = startServer(folder)
  const { open, diagnostics, until } = await editorOf(connection, folder)
  open('sections/media.md')
  await until(() => expect(diagnostics('sections/media.md')).toHaveLength(1))
  expect(diagnostics('sections/media.md')[0]?.codeDescription?.href).toMatch(/reference-resolves\.md$/)
})

test('the command ends with its editor', async () => {
  const { connection, child, ended } = startServer(temporaryFolder())
  connection.listen()
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  child.stdin.end()
  expect(await ended).toBe(0)
})

test('the command ends at once when it is asked to', async () => {
  const { connection, child, ended } = startServer(temporaryFolder())
  connection.listen()
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  const asked = performance.now()
  child.kill('SIGTERM')
  expect(await ended).toBe(143)
  expect(performance.now() - asked).toBeLessThan(3500)
})

test('an editor that asks for help is told what there is', async () => {
  const { exitCode, output } = await start(['lsp', '--help'], temporaryFolder()).ended
  expect(exitCode).toBe(0)
  expect(output).toContain('--stdio')
})

test('other commands do not read what speaks to editors', () => {
  const bundle = join(home, 'lib/bundle')
  const speaks = (file: string) => readFileSync(file, 'utf8').includes('Content-Length: ')
  expect(loadedWith(join(bundle, 'serve-over-stdio.cjs')).some(speaks)).toBe(true)
  for (const name of ['rapporteur', 'check', 'build', 'lsp']) {
    expect(loadedWith(join(bundle, `${name}.cjs`)).filter(speaks)).toEqual([])
  }
})

/** A file and all that is read before it runs. */
function loadedWith(file: string, found = new Set<string>()): readonly string[] {
  if (found.has(file)) return []
  found.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:const \w+ = )?require\("(\.\/[^"]+)"\)/gm)
  for (const [, path = ''] of imports) loadedWith(join(dirname(file), path), found)
  return [...found]
}
