import type { DocumentSymbol } from 'vscode-languageserver/node'
import { type OutlineEntry, outline } from '../../core/editing/outline.ts'
import { rangeOf } from '../positions.ts'
import type { FileAsked } from './file-asked.ts'
import { symbolKind } from './symbol-kind.ts'

/** The outline of a file. */
export function documentSymbols({ report, file }: FileAsked): DocumentSymbol[] {
  return outline(report, file).map(symbolOf)
}

function symbolOf({ name, series, place, head, entries }: OutlineEntry): DocumentSymbol {
  return {
    name,
    detail: series,
    kind: symbolKind(series),
    range: rangeOf(place),
    selectionRange: rangeOf(head),
    children: entries.map(symbolOf),
  }
}
