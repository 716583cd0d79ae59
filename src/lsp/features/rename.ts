import { join } from 'node:path'
import { LSPErrorCodes, type Position, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver/node'
import { type Edit, renamed, rename as renameIn } from '../../core/editing/rename.ts'
import { nameIn } from '../overlay.ts'
import { pointOf, rangeOf } from '../positions.ts'
import type { FileAsked } from './file-asked.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** The word that would get another name. Throws what the editor shows where it keeps its name. */
export function prepareRename({ report, file }: FileAsked, position: Position): Range {
  const mention = renamed(report, { file, point: pointOf(position) })
  if ('refused' in mention) throw refusal(mention.refused)
  return rangeOf(mention.place)
}

/** A report that is open too, and may share files. */
export type OtherReport = Omit<FileAsked, 'file'>

/** Another name for an id or a label in all files of the report, and of each open one that shares a file of these. */
export function rename(
  asked: FileAsked & { readonly others: readonly OtherReport[] },
  position: Position,
  name: string,
): WorkspaceEdit {
  const edits = orRefused(renameIn(asked.report, { file: asked.file, point: pointOf(position) }, name))
  const shared = asked.others.map((other) => [editsIn(other, edits, { folder: asked.folder, name }), other] as const)
  return workspaceEdit([[edits, asked], ...shared])
}

function editsIn(
  other: OtherReport,
  edits: readonly Edit[],
  { folder, name }: { readonly folder: string; readonly name: string },
): readonly Edit[] {
  const byFile = new Map(edits.map((edit) => [edit.place.file, edit]))
  return [...byFile.values()].flatMap(({ place }) => {
    const file = nameIn(other.folder, join(folder, place.file))
    return other.report.texts.has(file) ? orRefused(renameIn(other.report, { file, point: place.start }, name)) : []
  })
}

function orRefused(edits: ReturnType<typeof renameIn>): readonly Edit[] {
  if ('refused' in edits) throw refusal(edits.refused)
  return edits
}

function refusal(text: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, text)
}
