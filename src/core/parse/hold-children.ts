import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'

/** Give blocks to a `::name`, which has none of its own, by making it a container; `data.leaf` says how it was written. */
export function holdChildren(node: LeafDirective, children: readonly RootContent[]): void {
  const held: Partial<ContainerDirective> = {
    type: 'containerDirective',
    children: children as ContainerDirective['children'],
    data: { ...node.data, leaf: true },
  }
  Object.assign(node, held)
}
