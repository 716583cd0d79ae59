import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import { describe } from '../../core/editing/describe.ts'
import { pointOf, rangeOf } from '../positions.ts'
import type { FileAsked } from './file-asked.ts'

/** What the word under the pointer is. */
export function hover({ report, file }: FileAsked, position: Position): Hover | null {
  const found = describe(report, { file, point: pointOf(position) })
  return found ? { contents: { kind: MarkupKind.Markdown, value: found.text }, range: rangeOf(found.place) } : null
}
