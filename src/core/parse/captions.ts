import type { Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Definitions, parseInline } from './inline.ts'

/** Make each `caption="…"` the first paragraph of its block, so that its notes and references count like any other. */
export function readCaptions(tree: Root, source: string, definitions: Definitions): void {
  visit(tree, (node) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return
    const caption = node.attributes?.['caption']
    if (!caption || !node.position) return
    const { line, offset = 0 } = node.position.start
    const found = source.slice(offset).split('\n', 1)[0]?.indexOf(caption) ?? 0
    const start = { line, column: node.position.start.column + Math.max(found, 0) }
    const children = parseInline(caption, definitions, start)
    // Its own place, because rules read the text that stands between a node's two ends.
    const position = { start, end: { line, column: start.column + caption.length } }
    const paragraph: Paragraph = { type: 'paragraph', children, data: { caption: true }, position }
    if (node.type === 'containerDirective') node.children.unshift(paragraph)
    else node.children = children
  })
}
