import { notesOf } from '../../merge/notes-of.ts'
import type { HandOff, HandOffMessage } from '../hand-off.ts'
import { textCell } from './text-cell.ts'

/** The columns of a hand-off as CSV. `comment` is for translators, `note` is for them to read. */
export const csvColumns = ['id', 'context', 'section', 'source', 'translation', 'state', 'note', 'comment'] as const

/** A hand-off as CSV (RFC 4180), in UTF-8 with a mark by which spreadsheets know it. No cell is one that they would run. */
export function writeCsv({ messages }: HandOff): string {
  const rows = [csvColumns, ...messages.map(cellsOf)]
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function cellsOf({ unit, translation, state, comments }: HandOffMessage): readonly string[] {
  const section = unit.uses[0].section?.title ?? ''
  return [
    unit.id,
    unit.context,
    section,
    unit.source,
    translation,
    state,
    notesOf(unit).join('\n'),
    comments.join('\n'),
  ]
}

function field(text: string): string {
  return `"${textCell(text).replaceAll('"', '""')}"`
}
