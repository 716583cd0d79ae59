import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver/node'
import { complete } from '../../core/editing/completion/complete.ts'
import type { Completion, Typing } from '../../core/editing/completion/completion.ts'
import { rangeOf } from '../positions.ts'

/** What an author may go on with, in our order. */
export function completion(typing: Typing, hasSnippets: boolean): CompletionItem[] {
  return complete(typing).map((each, index) => itemOf(each, index, hasSnippets))
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  note: CompletionItemKind.Reference,
  reference: CompletionItemKind.Reference,
  block: CompletionItemKind.Class,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  file: CompletionItemKind.File,
}

function itemOf({ label, kind, detail, text, snippet, place }: Completion, index: number, hasSnippets: boolean) {
  const isSnippet = hasSnippets && snippet !== undefined
  const item: CompletionItem = {
    label,
    kind: kinds[kind],
    ...(detail !== undefined && { detail }),
    sortText: String(index).padStart(5, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(place), newText: isSnippet ? snippet : text },
  }
  return item
}
