import type { FoldingRange } from 'vscode-languageserver/node'
import { folds } from '../../core/editing/folds.ts'
import type { FileAsked } from './file-asked.ts'

/** What may be hidden behind its first line. */
export function foldingRanges({ report, file }: FileAsked): FoldingRange[] {
  return folds(report, file).map(({ from, to }) => ({ startLine: from - 1, endLine: to - 1 }))
}
