import type { Element, Nodes } from 'hast'

/**
 * Put beneath each table the link to its data, by the table's anchor. In place.
 *
 * After sanitizing, which knows no `data:` link: these alone are ours, and made of nothing but escaped text.
 */
export function addDownloads(node: Nodes, downloads: ReadonlyMap<string, Element>): void {
  if (!('children' in node)) return
  for (const child of node.children) addDownloads(child, downloads)
  const link =
    node.type === 'element' && node.tagName === 'figure' ? downloads.get(String(node.properties['id'])) : undefined
  if (link && 'children' in node) node.children.push(link)
}
