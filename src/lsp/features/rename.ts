import { LSPErrorCodes, type Position, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver/node'
import { renamed, rename as renameIn } from '../../core/editing/rename.ts'
import { pointOf, rangeOf } from '../positions.ts'
import type { FileAsked } from './file-asked.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** The word that would get another name. Throws what the editor shows where it keeps its name. */
export function prepareRename({ report, file }: FileAsked, position: Position): Range {
  const mention = renamed(report, { file, point: pointOf(position) })
  if ('refused' in mention) throw refusal(mention.refused)
  return rangeOf(mention.place)
}

/** Another name for an id or a label in all files of the report. */
export function rename(asked: FileAsked, position: Position, name: string): WorkspaceEdit {
  const edits = renameIn(asked.report, { file: asked.file, point: pointOf(position) }, name)
  if ('refused' in edits) throw refusal(edits.refused)
  return workspaceEdit(edits, asked)
}

function refusal(text: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, text)
}
