import type { Node, Position } from 'unist'
import type { Place } from './message.ts'

/** The place of a node of a section; an included node knows its own file. */
export function placeOf(node: Node, section: { readonly path: string }): Place {
  return placeAt(node.data?.file ?? section.path, node.position)
}

/** A unist position as a place; the start of the file where there is none. */
export function placeAt(file: string, position: Position | undefined): Place {
  const start = position?.start ?? { line: 1, column: 1 }
  const end = position?.end ?? start
  return {
    file,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}
