import type { SymbolInformation } from 'vscode-languageserver/node'
import { findTitles } from '../../core/editing/find-titles.ts'
import { type FileAsked, locationOf } from './file-asked.ts'
import { symbolKind } from './symbol-kind.ts'

/** What has some letters in its title, its number or its id. */
export function workspaceSymbols(asked: Omit<FileAsked, 'file'>, letters: string): SymbolInformation[] {
  return findTitles(asked.report, letters).map(({ name, series, place, section }) => ({
    name,
    kind: symbolKind(series),
    location: locationOf(place, asked),
    containerName: section,
  }))
}
