import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Edit } from '../../core/editing/rename.ts'
import { rangeOf } from '../positions.ts'
import type { FileAsked } from './file-asked.ts'

/** Edits as the protocol has them, by file. */
export function workspaceEdit(edits: readonly Edit[], { uriOf }: Pick<FileAsked, 'uriOf'>): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {}
  for (const { place, text } of edits) {
    const uri = uriOf(place.file)
    const there = changes[uri] ?? []
    there.push({ range: rangeOf(place), newText: text })
    changes[uri] = there
  }
  return { changes }
}
