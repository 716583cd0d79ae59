import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Edit } from '../../core/editing/rename.ts'
import { rangeOf } from '../positions.ts'
import type { FileAsked } from './file-asked.ts'

/** Edits of some reports as the protocol has them: by file, none twice. */
export function workspaceEdit(
  reports: readonly (readonly [edits: readonly Edit[], report: Pick<FileAsked, 'uriOf'>])[],
): WorkspaceEdit {
  const changes = new Map<string, Map<string, TextEdit>>()
  for (const [edits, { uriOf }] of reports) {
    for (const { place, text } of edits) {
      const uri = uriOf(place.file)
      const there = changes.get(uri) ?? new Map<string, TextEdit>()
      const range = rangeOf(place)
      changes.set(uri, there.set(JSON.stringify(range), { range, newText: text }))
    }
  }
  return { changes: Object.fromEntries([...changes].map(([uri, edits]) => [uri, [...edits.values()]])) }
}
