import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'

/** What the server can do. */
export const capabilities: ServerCapabilities = {
  // Ours count as editors do.
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  completionProvider: { triggerCharacters: ['^', '#', ':', '{', '=', ' ', '/', '-', '"'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  foldingRangeProvider: true,
}

/** The files whose changes on the disk a report may feel. */
export const watched: readonly string[] = [
  '**/*.{yaml,yml,md,csv,po}',
  '**/*.{svg,png,jpg,jpeg,webp,gif,avif}',
  '**/templates/**',
]
