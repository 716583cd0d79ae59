import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TextDocuments } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'

/** What is open in the editor, by path. */
export interface OpenTexts {
  /** Paths on this disk; texts that stand nowhere, such as those of a new file without a name, are not among them. */
  paths(): readonly string[]
  get(path: string): TextDocument | undefined
  /** The address of a file, as the editor writes it where the file is open. */
  uriOf(path: string): string
}

export function openTexts(documents: TextDocuments<TextDocument>): OpenTexts {
  const byPath = () => {
    return new Map(
      documents.all().flatMap((document) => {
        const path = pathOf(document.uri)
        return path === undefined ? [] : [[path, document] as const]
      }),
    )
  }
  return {
    paths: () => [...byPath().keys()],
    get: (path) => byPath().get(path),
    uriOf: (path) => byPath().get(path)?.uri ?? pathToFileURL(path).href,
  }
}

/** The path of a `file:` address; unset for any other. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
