import { join } from 'node:path'
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver/node'
import { UserError } from '../core/user-error.ts'
import { listFiles } from '../files/list-files.ts'
import type { Abilities } from './abilities.ts'
import { codeActions } from './features/code-actions.ts'
import { completion } from './features/completion.ts'
import { definition } from './features/definition.ts'
import { documentSymbols } from './features/document-symbols.ts'
import type { FileAsked } from './features/file-asked.ts'
import { foldingRanges } from './features/folding-ranges.ts'
import { hover } from './features/hover.ts'
import { references } from './features/references.ts'
import { type OtherReport, prepareRename, rename } from './features/rename.ts'
import { workspaceSymbols } from './features/workspace-symbols.ts'
import type { LiveReport } from './live-report.ts'
import type { OpenReports } from './open-reports.ts'
import { type OpenTexts, pathOf } from './open-texts.ts'
import { pointOf } from './positions.ts'

interface Asking {
  readonly open: OpenTexts
  readonly reports: OpenReports
  readonly abilities: () => Abilities
}

/** A file that is asked about, in the report as it stands now. */
interface LiveFile extends FileAsked {
  readonly live: LiveReport
  readonly path: string
}

/** Answers every kind of request; of a file that belongs to no report, with nothing. */
export function answerRequests(connection: Connection, asking: Asking): void {
  const about = asker(asking)
  connection.onHover(about((file, { position }) => hover(file, position), null))
  connection.onDefinition(about((file, { position }) => definition(file, position), []))
  connection.onReferences(
    about((file, { position, context }) => references(file, position, context.includeDeclaration), []),
  )
  connection.onDocumentSymbol(about((file) => documentSymbols(file), []))
  connection.onFoldingRanges(about((file) => foldingRanges(file), []))
  connection.onPrepareRename(about((file, { position }) => prepareRename(file, position), null))
  connection.onRenameRequest(
    about(async (file, { position, newName }) => {
      const others = asking.reports.all.filter((live) => live !== file.live)
      return rename({ ...file, others: await reportsOf(others, asking) }, position, newName)
    }, null),
  )
  connection.onCodeAction(about((file, { range }) => codeActions(file, file.live.messagesOf(file.report), range), []))
  connection.onCompletion(
    about(
      async ({ report, file, folder, path }, { position }) => {
        const text = asking.open.get(path)?.getText() ?? ''
        const typing = { report, file, text, point: pointOf(position), paths: await listFiles(folder) }
        return completion(typing, asking.abilities())
      },
      { isIncomplete: false, items: [] },
      'soon',
    ),
  )
  connection.onWorkspaceSymbol(async ({ query }) => {
    const all = await reportsOf(asking.reports.all, asking)
    return all.flatMap((report) => workspaceSymbols(report, query))
  })
}

/** Those of them that are still there. */
async function reportsOf(reports: readonly LiveReport[], asking: Asking): Promise<readonly OtherReport[]> {
  const found = reports.map(async (live) => {
    const report = await live.latest().catch(unlessGone)
    return report ? [{ report, ...placesOf(live, asking) }] : []
  })
  return (await Promise.all(found)).flat()
}

interface AboutFile {
  readonly textDocument: TextDocumentIdentifier
}

/** Makes a request's answer out of what is done with its file. */
function asker({ open, reports }: Asking) {
  return <Params extends AboutFile, Answer>(
    answer: (file: LiveFile, params: Params) => Answer | Promise<Answer>,
    nothing: Answer,
    when: 'latest' | 'soon' = 'latest',
  ) =>
    async (params: Params, token: CancellationToken): Promise<Answer> => {
      const path = pathOf(params.textDocument.uri)
      const found = path === undefined ? undefined : await reports.find(path, when).catch(unlessGone)
      // What is typed meanwhile has made the question idle.
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
      if (path === undefined || !found) return nothing
      return answer({ ...found, path, ...placesOf(found.live, { open }) }, params)
    }
}

function placesOf({ folder }: LiveReport, { open }: Pick<Asking, 'open'>): Pick<FileAsked, 'folder' | 'uriOf'> {
  return { folder, uriOf: (file) => open.uriOf(join(folder, file)) }
}

/** A report whose folder was taken away answers nothing. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
  return undefined
}
