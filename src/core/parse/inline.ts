import type { PhrasingContent, Root, Text } from 'mdast'
import type { Point } from '../message.ts'
import { walkTree } from '../walk-tree.ts'
import { parseMarkdown } from './markdown.ts'

/** What a short text outside the body may name: the notes and link addresses that its file defines, by `[label]`. */
export type Definitions = ReadonlyMap<string, string>

/** The definitions of a file, for `parseInline`. */
export function definitionsOf(tree: Root, source: string): Definitions {
  const definitions = new Map<string, string>()
  walkTree(tree, (node) => {
    if (node.type === 'footnoteDefinition') {
      definitions.set(`[^${node.identifier}]`, `[^${node.label ?? node.identifier}]: note`)
    }
    if (node.type === 'definition') {
      definitions.set(`[${node.identifier}]`, source.slice(node.position?.start.offset, node.position?.end.offset))
    }
  })
  return definitions
}

/**
 * Read one line of Markdown, such as a title or a caption, that stands at a point of its file.
 *
 * The definitions are needed because Markdown sees a note call only where the note is defined.
 */
export function parseInline(text: string, definitions: Definitions, at: Point): PhrasingContent[] {
  if (plain.test(text)) return [plainText(text, at)]
  // As a heading, so that `1.` or `-` at the start makes no list; a `#` at the end would be taken for its closing.
  const line = inOneLine(text).replace(/#(?=\s*$)/, '\\#')
  const tree = parseMarkdown(`# ${line}\n\n${namedIn(line, definitions)}`)
  const [heading] = tree.children
  if (heading?.type !== 'heading') return []
  walkTree(heading, (node) => {
    if (!node.position) return
    node.position = { start: shift(node.position.start, at), end: shift(node.position.end, at) }
  })
  return heading.data?.id ? [...heading.children, { type: 'text', value: ` {#${heading.data.id}}` }] : heading.children
}

/** Words and signs that mean nothing in Markdown, as nearly all titles are: no need to look for marks in them. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N}.,;:()?'"“”„«»‘’–—/%+-]| (?! |$))*$/u

function plainText(value: string, { line, column }: Point): Text {
  return { type: 'text', value, position: { start: { line, column }, end: { line, column: column + value.length } } }
}

function inOneLine(text: string): string {
  if (!text.includes('\n')) return text
  // Not by one pattern, which would begin again at each of many spaces.
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

/** Only those that the line names, so that a caption costs the same in a file of a thousand notes. */
function namedIn(line: string, definitions: Definitions): string {
  const labels = line.match(/\[[^[\]]*\]/g) ?? []
  return labels.flatMap((label) => definitions.get(label.toLowerCase()) ?? []).join('\n\n')
}

function shift(point: Point, at: Point): Point {
  return { line: at.line, column: at.column + point.column - 3 }
}
