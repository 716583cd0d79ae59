import type { Position, Range } from 'vscode-languageserver/node'
import type { Place, Point } from '../core/message.ts'

/** A place as the protocol counts: from 0. Both count columns in UTF-16 units. */
export function rangeOf({ start, end }: Pick<Place, 'start' | 'end'>): Range {
  return { start: positionOf(start), end: positionOf(end) }
}

/** A position of the protocol as a point of a file. */
export function pointOf({ line, character }: Position): Point {
  return { line: line + 1, column: character + 1 }
}

function positionOf({ line, column }: Point): Position {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) }
}
