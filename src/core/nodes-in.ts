import type { Nodes } from 'mdast'
import { onceFor } from './once-for.ts'
import { walkTree } from './walk-tree.ts'

/**
 * Every node of a tree but its texts, in their order. Once for as long as the tree is there: for trees that are read to
 * the end, on which nothing is written any more but what `resolve` finds.
 */
export const nodesIn = onceFor((tree: Nodes): readonly Nodes[] => {
  const found: Nodes[] = []
  walkTree(tree, (node) => {
    if (node.type !== 'text') found.push(node)
  })
  return found
})
