import type { Node } from 'unist'
import type { Resolved } from '../report.ts'

/** Write on a node what is known of it now, beside what was known before. */
export function setResolved(node: Node, resolved: Resolved): void {
  node.data = { ...node.data, resolved: { ...node.data?.resolved, ...resolved } }
}
