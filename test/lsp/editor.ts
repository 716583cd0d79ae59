import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'
import { serve } from '../../src/lsp/serve.ts'
import { temporaryFolder } from '../files/folder.ts'

/** A folder, and an editor that works in it. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly folder: string
  uriOf(path: string): string
  /** Opens a file with its text on the disk, or with another. */
  open(path: string, text?: string): void
  /** Replaces the whole text of an open file. */
  type(path: string, text: string): void
  change(path: string, range: Range, text: string): void
  close(path: string): void
  /** Writes a file, as the editor or another program does, and says so. */
  save(path: string, text: string): void
  /** The diagnostics of a file as they were published last. */
  diagnostics(path: string): readonly Diagnostic[]
  /** How often something was published for a file. */
  published(path: string): number
  /** Waits until something is so, and throws what is not after some seconds. */
  until(holds: () => unknown): Promise<void>
}

/** Starts the server over streams in a folder with these files, and shakes hands. */
export async function editor(
  files: Readonly<Record<string, string>>,
  capabilities: ClientCapabilities = {},
): Promise<Editor> {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text)
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()]
  const over = serve({ reader: new StreamMessageReader(toServer), writer: new StreamMessageWriter(toEditor) }, '0.0.0')
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer))
  onTestFinished(async () => {
    await connection.sendRequest('shutdown')
    connection.dispose()
    toServer.destroy()
    await over
  })
  return editorOf(connection, folder, capabilities)
}

/** What an editor does over a connection that is there already. */
export async function editorOf(
  connection: ProtocolConnection,
  folder: string,
  capabilities: ClientCapabilities = {},
): Promise<Editor> {
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
  const published = new Map<string, { readonly diagnostics: Diagnostic[]; readonly count: number }>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, { diagnostics, count: (published.get(uri)?.count ?? 0) + 1 })
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'test' }]
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders })
  await connection.sendNotification('initialized', {})
  let version = 1
  const send = (method: string, params: unknown) => void connection.sendNotification(`textDocument/${method}`, params)
  const changeWith = (path: string, change: object) => {
    version++
    send('didChange', { textDocument: { uri: uriOf(path), version }, contentChanges: [change] })
  }
  return {
    connection,
    folder,
    uriOf,
    open: (path, text = readFileSync(join(folder, path), 'utf8')) =>
      send('didOpen', { textDocument: { uri: uriOf(path), languageId: 'markdown', version, text } }),
    type: (path, text) => changeWith(path, { text }),
    change: (path, range, text) => changeWith(path, { range, text }),
    close: (path) => send('didClose', { textDocument: { uri: uriOf(path) } }),
    save: (path, text) => {
      write(join(folder, path), text)
      send('didSave', { textDocument: { uri: uriOf(path) } })
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] })
    },
    diagnostics: (path) => published.get(uriOf(path))?.diagnostics ?? [],
    published: (path) => published.get(uriOf(path))?.count ?? 0,
    until,
  }
}

async function until(holds: () => unknown): Promise<void> {
  let [waited, last] = [0, performance.now()]
  for (;;) {
    try {
      if (holds() !== false) return
      if (waited > patience) throw new Error('It did not come to be so')
    } catch (error) {
      if (waited > patience) throw error
    }
    await new Promise((resolve) => setImmediate(resolve))
    // Where the whole process was made to stand still, that was no time in which something could come to be.
    waited += Math.min(100, performance.now() - last)
    last = performance.now()
  }
}

/** In milliseconds. */
const patience = 20_000

/** A text with its cursor marked `‸`, and the position of that. */
export function cursorIn(marked: string): { readonly text: string; readonly position: Position } {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n')
  const position = { line: before.length - 1, character: (before.at(-1) ?? '').length }
  return { text: marked.replace('‸', ''), position }
}

/** A text after some edits. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character
  const last = edits.toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
  return last.reduce((done, { range, newText }) => {
    return done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end))
  }, text)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
