// Starts `rapporteur lsp` for the reports of a folder.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { commands, workspace } = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

let client

exports.activate = async (context) => {
  context.subscriptions.push(commands.registerCommand('rapporteur.restart', restart))
  await start()
}

exports.deactivate = () => client?.stop()

async function start() {
  client = new LanguageClient('rapporteur', 'Rapporteur', server(), {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', pattern: '**/{report,names}.yaml' },
      { scheme: 'file', pattern: '**/data/*.{csv,yaml}' },
    ],
    middleware: { provideCompletionItem },
  })
  await client.start()
}

// Who has chosen `by=` or `status: ` wants to see the values next.
async function provideCompletionItem(document, position, context, token, next) {
  const found = await next(document, position, context, token)
  for (const item of Array.isArray(found) ? found : (found?.items ?? [])) {
    if (item.data?.leadsOn)
      item.command = { title: '', command: 'editor.action.triggerSuggest', arguments: [{ auto: true }] }
  }
  return found
}

// Anew, because the settings may name another server.
async function restart() {
  await client?.stop()
  await start()
}

function server() {
  const module = moduleOfServer()
  if (module !== undefined) return { module, args: ['lsp'], transport: TransportKind.stdio }
  // On Windows the command is a script, which only a shell can start.
  return { command: 'rapporteur', args: ['lsp'], options: { shell: process.platform === 'win32' } }
}

function moduleOfServer() {
  const chosen = workspace.getConfiguration('rapporteur').get('server')
  if (chosen) return chosen
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath)
  const places = folders.flatMap((folder) => [
    join(folder, 'node_modules/rapporteur/bin/rapporteur.js'),
    join(folder, 'bin/rapporteur.js'),
  ])
  return places.find((place) => existsSync(place))
}
