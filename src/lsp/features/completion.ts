import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver/node'
import { complete } from '../../core/editing/completion/complete.ts'
import type { Completion, Typing } from '../../core/editing/completion/completion.ts'
import type { Abilities } from '../abilities.ts'
import { rangeOf } from '../positions.ts'

/** What an author may go on with, in our order. */
export function completion(typing: Typing, abilities: Abilities): CompletionList {
  const found = complete(typing)
  // With another letter, what is typed may be the label of a new note.
  const isIncomplete = found.some(({ kind }) => kind === 'note' || kind === 'new-note')
  return { isIncomplete, items: found.map((each, index) => itemOf(each, index, abilities)) }
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  note: CompletionItemKind.Reference,
  'new-note': CompletionItemKind.Snippet,
  reference: CompletionItemKind.Reference,
  block: CompletionItemKind.Class,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  file: CompletionItemKind.File,
}

function itemOf(each: Completion, index: number, { hasSnippets, hasLabelDetails }: Abilities): CompletionItem {
  const { label, filter, kind, detail, text, snippet, place, also, leadsOn } = each
  const isSnippet = hasSnippets && snippet !== undefined
  return {
    label,
    kind: kinds[kind],
    // Where it can, an editor shows these in every row, and not only in the one that is chosen.
    ...(detail !== undefined && (hasLabelDetails ? { labelDetails: { description: detail } } : { detail })),
    ...(filter !== undefined && { filterText: filter }),
    // Before what an editor itself finds for a reference: headings as they are called elsewhere, with `#` in front.
    sortText: `!${String(index).padStart(5, '0')}`,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(place), newText: isSnippet ? snippet : text },
    // For the extension of Visual Studio Code, which then shows what may follow.
    ...(leadsOn && { data: { leadsOn } }),
    ...(also && { additionalTextEdits: [{ range: rangeOf(also.place), newText: also.text }] }),
  }
}
