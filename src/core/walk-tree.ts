import type { Nodes, Parents } from 'mdast'

/** What is done with a node, told its place among the children of its parent. */
export type See = (node: Nodes, index: number, parent: Parents | undefined) => void

/**
 * Sees every node of a tree in the order of the text, parents first; also what is put into a node while it is seen.
 *
 * Not `unist-util-visit`, which names a function of its own for each node and takes ten times as long.
 */
export function walkTree(tree: Nodes, see: See): void {
  walk(tree, 0, undefined, see)
}

function walk(node: Nodes, index: number, parent: Parents | undefined, see: See): void {
  see(node, index, parent)
  if (!('children' in node)) return
  for (let next = 0; next < node.children.length; next++) {
    const child = node.children[next]
    if (child) walk(child, next, node, see)
  }
}
