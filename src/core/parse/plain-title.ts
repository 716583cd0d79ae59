import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/**
 * A title as the contents, bookmarks and references print it: without notes, images and links.
 *
 * A link goes with its words, because it leads away from the title (“Findings [see the data](…)”);
 * only a title that is nothing but a link keeps them.
 */
export function plainTitle(children: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = children.flatMap((node) => withoutNotes(node, false))
  return trimEnd(textOf(kept).trim() ? kept : children.flatMap((node) => withoutNotes(node, true)))
}

function withoutNotes(node: PhrasingContent, keepLinkText: boolean): PhrasingContent[] {
  switch (node.type) {
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'html':
    case 'break':
      return node.type === 'break' ? [{ type: 'text', value: ' ' }] : []
    case 'link':
    case 'linkReference':
      return keepLinkText && !isFilledIn(node) ? node.children.flatMap((child) => withoutNotes(child, true)) : []
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: node.children.flatMap((child) => withoutNotes(child, keepLinkText)) }]
    default:
      return [node]
  }
}

/** A reference in which the tool fills in what nobody knows yet while titles are read. */
function isFilledIn(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.startsWith('#') && /\{(?:number|title|page)\}/.test(textOf(node))
}

function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  const value = last.value.trimEnd()
  return value ? [...nodes.slice(0, -1), { ...last, value }] : trimEnd(nodes.slice(0, -1))
}
