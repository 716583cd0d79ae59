import type { InitializeParams } from 'vscode-languageserver/node'

/** What the editor can do beyond what every editor can. */
export interface Abilities {
  readonly watchesFiles: boolean
  readonly hasSnippets: boolean
  readonly hasLabelDetails: boolean
}

/** As the editor says of itself. */
export function abilitiesOf({ capabilities: { workspace, textDocument } }: InitializeParams): Abilities {
  return {
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hasLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
  }
}
