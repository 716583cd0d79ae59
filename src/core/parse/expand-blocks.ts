import type { Root } from 'mdast'
import { nodesOfType } from '../nodes-of-type.ts'
import { walkTree } from '../walk-tree.ts'
import { expandData } from './expand-data.ts'
import { holdChildren } from './hold-children.ts'
import { type IncludeBudget, readInclude } from './read-include.ts'
import type { Reading } from './reading.ts'

/** The most files that one section may take in, so that no include grows without end. */
const mostIncludes = 200

/** Put the text of each `::include` and the rows of each `::table{src=…}` and `::list` where they are named. */
export function expandBlocks(tree: Root, path: string, reading: Reading): void {
  expandWithin(tree, [path], reading, { left: mostIncludes })
}

/** `chain`: the files that led here, the innermost last. */
function expandWithin(tree: Root, chain: readonly string[], reading: Reading, budget: IncludeBudget): void {
  for (const node of nodesOfType(tree, 'leafDirective')) {
    if (node.name === 'table' || node.name === 'list') expandData(node, chain.at(-1) ?? '', reading)
    const included = node.name === 'include' ? readInclude(node, chain, reading, budget) : undefined
    if (!included) continue
    expandWithin(included.tree, [...chain, included.path], reading, budget)
    markFile(included.tree, included.path)
    holdChildren(node, included.tree.children)
  }
}

/** Innermost files were marked first, so a mark that is there already stays. */
function markFile(tree: Root, file: string): void {
  walkTree(tree, (node) => {
    node.data = { file, ...node.data }
  })
}
