import type { PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Point } from '../message.ts'
import { parseMarkdown } from './markdown.ts'

/** What a short text outside the body may name: the notes and link addresses that its file defines. */
export type Definitions = string

/** The definitions of a file, each on a line of its own, for `parseInline`. */
export function definitionsOf(tree: Root, source: string): Definitions {
  const lines: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') lines.push(`[^${node.label ?? node.identifier}]: note`)
    if (node.type === 'definition') lines.push(source.slice(node.position?.start.offset, node.position?.end.offset))
  })
  return lines.join('\n\n')
}

/**
 * Read one line of Markdown, such as a title or a caption, that stands at a point of its file.
 *
 * The definitions are needed because Markdown sees a note call only where the note is defined.
 */
export function parseInline(text: string, definitions: Definitions, at: Point): PhrasingContent[] {
  // As a heading, so that `1.` or `-` at the start makes no list; a `#` at the end would be taken for its closing.
  const line = text.replace(/\s*\n\s*/g, ' ').replace(/#(?=\s*$)/, '\\#')
  const tree = parseMarkdown(`# ${line}\n\n${definitions}`)
  const [heading] = tree.children
  if (heading?.type !== 'heading') return []
  visit(heading, (node) => {
    if (!node.position) return
    node.position = { start: shift(node.position.start, at), end: shift(node.position.end, at) }
  })
  return heading.data?.id ? [...heading.children, { type: 'text', value: ` {#${heading.data.id}}` }] : heading.children
}

function shift(point: Point, at: Point): Point {
  return { line: at.line, column: at.column + point.column - 3 }
}
