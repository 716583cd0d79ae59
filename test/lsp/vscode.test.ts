import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fill, temporaryFolder } from '../files/folder.ts'

const home = resolve(import.meta.dirname, '../..')
const extension = join(home, 'editors/vscode')

interface Started {
  readonly module?: string
  readonly command?: string
  readonly args: readonly string[]
  readonly middleware: Middleware
}

interface Middleware {
  readonly provideCompletionItem: (...asked: unknown[]) => Promise<{ readonly items: readonly Item[] }>
}

interface Item {
  readonly data?: { readonly leadsOn: boolean }
  readonly command?: { readonly command: string }
}

/** Activates the extension in a stand-in for the editor, and gives what it starts. */
async function started(folder: string, setting = ''): Promise<Started> {
  const servers: Started[] = []
  class LanguageClient {
    constructor(_id: string, _name: string, server: Started, options: Pick<Started, 'middleware'>) {
      servers.push({ ...server, ...options })
    }
    async start() {}
    async stop() {}
  }
  const stands: Readonly<Record<string, unknown>> = {
    vscode: {
      commands: { registerCommand: () => ({}) },
      workspace: {
        getConfiguration: () => ({ get: () => setting }),
        workspaceFolders: [{ uri: { fsPath: folder } }],
      },
    },
    'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
  }
  const real = createRequire(import.meta.url)
  const exported: { activate?: (context: object) => Promise<void> } = {}
  const run = new Function('require', 'exports', 'process', readFileSync(join(extension, 'extension.js'), 'utf8'))
  run((name: string) => stands[name] ?? real(name), exported, process)
  await exported.activate?.({ subscriptions: [] })
  const [server] = servers
  if (!server) throw new Error('Nothing was started')
  return server
}

test('the extension starts the Rapporteur of the project', async () => {
  const folder = temporaryFolder()
  fill(folder, { 'node_modules/rapporteur/bin/rapporteur.js': '' })
  expect(await started(folder)).toMatchObject({
    module: join(folder, 'node_modules/rapporteur/bin/rapporteur.js'),
    args: ['lsp'],
  })
  expect(await started(home)).toMatchObject({ module: join(home, 'bin/rapporteur.js') })
})

test('the extension starts the one that a setting names', async () => {
  expect(await started(home, '/other/rapporteur.js')).toMatchObject({ module: '/other/rapporteur.js' })
})

test('where a project has none, the extension starts the command', async () => {
  expect(await started(temporaryFolder())).toMatchObject({ command: 'rapporteur', args: ['lsp'] })
})

test('who has chosen an attribute or a key is shown its values', async () => {
  const { middleware } = await started(home)
  const items: readonly Item[] = [{ data: { leadsOn: true } }, {}]
  const found = await middleware.provideCompletionItem({}, {}, {}, {}, async () => ({ isIncomplete: false, items }))
  expect(found.items.map(({ command }) => command?.command)).toEqual(['editor.action.triggerSuggest', undefined])
})

test('the extension names schemas that are published', () => {
  const { contributes } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  const urls: readonly string[] = contributes.yamlValidation.map(({ url }: { readonly url: string }) => url)
  expect(urls.filter((url) => !existsSync(join(home, url)))).toEqual([])
  expect(urls).toHaveLength(3)
})
