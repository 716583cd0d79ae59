import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver/node'
import { missingNote } from '../../core/editing/missing-note.ts'
import type { Edit } from '../../core/editing/rename.ts'
import { suggestedEdit } from '../../core/editing/suggested-edit.ts'
import type { Message } from '../../core/message.ts'
import { quote } from '../../core/quote.ts'
import { rangeOf } from '../positions.ts'
import { toDiagnostic } from '../to-diagnostic.ts'
import type { FileAsked } from './file-asked.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** What can be put right by a program among the messages that touch a range. */
export function codeActions(asked: FileAsked, messages: readonly Message[], range: Range): CodeAction[] {
  const here = messages.filter(({ place }) => place.file === asked.file && touches(rangeOf(place), range))
  return here.flatMap((message) => {
    const edit = suggestedEdit(message, asked.report)
    const note = missingNote(message, asked.report)
    return [
      ...(edit ? [fix(asked, message, { title: `Change it to ${inMarks(edit.text)}`, edit, isPreferred: true })] : []),
      ...(note ? [fix(asked, message, { title: `Begin the note ${inMarks(note.call)}`, edit: note.edit })] : []),
    ]
  })
}

interface Fix {
  readonly title: string
  readonly edit: Edit
  readonly isPreferred?: boolean
}

function fix(asked: FileAsked, message: Message, { title, edit, isPreferred = false }: Fix): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred,
    diagnostics: [toDiagnostic(message, asked.uriOf)],
    edit: workspaceEdit([[[edit], asked]]),
  }
}

/** Editors print titles as they are. */
function inMarks(words: string): string {
  return quote(words).replace(/^`|`$/g, '"')
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
