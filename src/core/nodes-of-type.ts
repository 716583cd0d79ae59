import type { Nodes } from 'mdast'
import { walkTree } from './walk-tree.ts'

type Of<Type> = Extract<Nodes, { readonly type: Type }>

/** The nodes of one kind in a tree, in the order of the text. */
export function nodesOfType<Type extends Nodes['type']>(tree: Nodes, type: Type): readonly Of<Type>[] {
  const found: Of<Type>[] = []
  walkTree(tree, (node) => {
    if (isOf(node, type)) found.push(node)
  })
  return found
}

function isOf<Type extends Nodes['type']>(node: Nodes, type: Type): node is Of<Type> {
  return node.type === type
}
