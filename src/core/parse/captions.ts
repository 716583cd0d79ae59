import type { Paragraph, PhrasingContent, Root } from 'mdast'
import type { Finding } from '../report.ts'
import { walkTree } from '../walk-tree.ts'
import { type Definitions, parseInline } from './inline.ts'
import { readSafely } from './read-safely.ts'

/** The file that captions stand in, and what is found there. */
interface Where {
  readonly path: string
  readonly findings: Finding[]
}

/** Make each `caption="…"` the first paragraph of its block, so that its notes and references count like any other. */
export function readCaptions(tree: Root, source: string, definitions: Definitions, { path, findings }: Where): void {
  walkTree(tree, (node) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return
    const caption = node.attributes?.['caption']
    if (!caption || !node.position) return
    const { line, offset = 0 } = node.position.start
    const found = source.slice(offset).split('\n', 1)[0]?.indexOf(caption) ?? 0
    const start = { line, column: node.position.start.column + Math.max(found, 0) }
    // Its own place, because rules read the text that stands between a node's two ends.
    const position = { start, end: { line, column: start.column + caption.length } }
    const words: PhrasingContent[] = [{ type: 'text', value: caption }]
    // Its marks may have been written as `&ast;`, which nobody has counted yet.
    const read = () => parseInline(caption, definitions, start)
    const children = readSafely(caption, { file: path, ...position }, findings, read) ?? words
    const paragraph: Paragraph = { type: 'paragraph', children, data: { caption: true }, position }
    if (node.type === 'containerDirective') node.children.unshift(paragraph)
    else node.children = children
  })
}
