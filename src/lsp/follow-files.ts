import { type Connection, DidChangeWatchedFilesNotification, type TextDocuments } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Abilities } from './abilities.ts'
import { watched } from './capabilities.ts'
import type { OpenReports } from './open-reports.ts'
import { pathOf } from './open-texts.ts'
import type { Themes } from './themes.ts'

interface Followed {
  readonly documents: TextDocuments<TextDocument>
  readonly reports: OpenReports
  readonly themes: Themes
  readonly abilities: () => Abilities
}

/** Tells the reports what is opened, typed, saved and closed, and what changes on the disk. */
export function followFiles(connection: Connection, { documents, reports, themes, abilities }: Followed): void {
  const withPath = (act: (path: string) => unknown) => {
    return ({ document }: { readonly document: TextDocument }) => {
      const path = pathOf(document.uri)
      if (path !== undefined) act(path)
    }
  }
  documents.onDidOpen(withPath((path) => reports.opened(path)))
  documents.onDidChangeContent(withPath((path) => reports.changed(path)))
  documents.onDidClose(withPath((path) => reports.closed(path)))
  documents.onDidSave(withPath((path) => filesChanged([path])))
  const filesChanged = (paths: readonly string[]) => {
    if (paths.some((path) => /[\\/]templates[\\/]/.test(path))) themes.forget()
    return reports.refresh()
  }
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.flatMap(({ uri }) => pathOf(uri) ?? [])))
  connection.onInitialized(() => {
    if (abilities().watchesFiles) watch(connection)
  })
  documents.listen(connection)
}

function watch(connection: Connection): void {
  const watchers = watched.map((globPattern) => ({ globPattern }))
  // An editor that refuses is told of nothing, and its files are read again with the next letter.
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
}
