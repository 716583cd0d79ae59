import type { Nodes } from 'hast'

/** Take each id that is used already off what bears it. In place; `used` goes on through the report. */
export function keepIdsUnique(node: Nodes, used: Set<string>): void {
  if (node.type === 'element' && node.properties['id'] !== undefined) {
    const id = String(node.properties['id'])
    // An empty id is no id, and neither is one with a space.
    if (used.has(id) || !id || /\s/.test(id)) delete node.properties['id']
    else used.add(id)
  }
  if ('children' in node) for (const child of node.children) keepIdsUnique(child, used)
}
