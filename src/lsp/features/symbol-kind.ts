import { SymbolKind } from 'vscode-languageserver/node'

const kinds: Readonly<Record<string, SymbolKind>> = {
  section: SymbolKind.Module,
  annex: SymbolKind.Module,
  back: SymbolKind.Module,
  subsection: SymbolKind.Namespace,
  heading: SymbolKind.Namespace,
  recommendation: SymbolKind.Event,
  table: SymbolKind.Array,
  list: SymbolKind.Array,
}

/** The sign beside something in an outline: editors have none for what stands in reports. */
export function symbolKind(series: string): SymbolKind {
  return Object.hasOwn(kinds, series) ? (kinds[series] ?? SymbolKind.Object) : SymbolKind.Object
}
