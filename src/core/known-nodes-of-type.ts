import type { Nodes } from 'mdast'
import { nodesIn } from './nodes-in.ts'

type Of<Type> = Extract<Exclude<Nodes, { readonly type: 'text' }>, { readonly type: Type }>

/** The nodes of one kind in a tree that is read to the end, in the order of the text. */
export function knownNodesOfType<Type extends Exclude<Nodes['type'], 'text'>>(
  tree: Nodes,
  type: Type,
): readonly Of<Type>[] {
  return nodesIn(tree).filter((node): node is Of<Type> => node.type === type)
}
