import { createConnection, type MessageReader, type MessageWriter, TextDocuments } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { answerRequests } from './answer-requests.ts'
import { capabilities } from './capabilities.ts'
import { followFiles } from './follow-files.ts'
import { noticeBoard } from './notice-board.ts'
import { OpenReports } from './open-reports.ts'
import { openTexts } from './open-texts.ts'
import { themes } from './themes.ts'

/** The two ends of the conversation with an editor. */
export interface Wire {
  readonly reader: MessageReader
  readonly writer: MessageWriter
}

/** Answers an editor until it goes away. */
export async function serve({ reader, writer }: Wire, version: string): Promise<void> {
  const connection = createConnection(reader, writer)
  const documents = new TextDocuments(TextDocument)
  const workshop = { open: openTexts(documents), themes: themes() }
  const reports = new OpenReports({
    ...workshop,
    board: noticeBoard((uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics })),
    failed: (error) =>
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  })
  let abilities: Abilities = { watchesFiles: false, hasSnippets: false, hasLabelDetails: false }
  connection.onInitialize((params) => {
    abilities = abilitiesOf(params)
    return { capabilities, serverInfo: { name: 'rapporteur', version } }
  })
  followFiles(connection, { documents, reports, themes: workshop.themes, abilities: () => abilities })
  answerRequests(connection, { open: workshop.open, reports, abilities: () => abilities })
  const over = new Promise<void>((resolve) => reader.onClose(resolve))
  connection.onShutdown(() => reports.close())
  connection.listen()
  await over
  reports.close()
}
