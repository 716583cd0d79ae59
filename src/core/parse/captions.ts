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
    const children = parseInline(caption, definitions, {
      line,
      column: node.position.start.column + Math.max(found, 0),
    })
    const paragraph: Paragraph = { type: 'paragraph', children, data: { caption: true }, position: node.position }
    if (node.type === 'containerDirective') node.children.unshift(paragraph)
    else node.children = children
  })
}
