import type { Nodes } from 'mdast'
import { groupBy } from '../group-by.ts'
import type { Place } from '../message.ts'
import { onceFor } from '../once-for.ts'
import { placeOf } from '../place.ts'
import type { ResolvedReport, Section } from '../report.ts'

/** A node where it stands. */
export interface Visited<N extends Nodes = Nodes> {
  readonly node: N
  readonly parent: Visited | undefined
  /** Its position among the children of its parent. */
  readonly index: number
  readonly section: Section
  /** The file it was written in: an included file's nodes are not their section's. */
  readonly file: string
}

/**
 * The nodes of a section or of the title note, in the order of the text, parents first. The same object for the same
 * section, also in another report: then all files of the section are as they were, and it alone may be numbered anew.
 */
export type Stretch = readonly Visited[]

/** Every stretch of a report: the title note, then the sections. */
export function stretchesOf({ titleNote, sections }: ResolvedReport): readonly Stretch[] {
  // Copies of a report with other findings share their sections.
  return stretchesIn(sections, titleNote)
}

const stretchesIn = onceFor((sections: ResolvedReport['sections'], titleNote: ResolvedReport['titleNote']) => {
  const [first] = sections
  const ofTitle = titleNote && first ? [nodesOf(titleNote, first)] : []
  return [...ofTitle, ...sections.map((section) => nodesOfSection(section))]
})

const nodesOfSection = onceFor((section: Section): Stretch => nodesOf(section.tree, section))

/** Every node of the title note and the sections, in the order of the text, parents first. */
export function everyNode(report: ResolvedReport): readonly Visited[] {
  return nodesIn(stretchesOf(report))
}

const nodesIn = onceFor((stretches: readonly Stretch[]) => stretches.flat())

/** Every node of one kind, in the order of the text. */
export function every<T extends Nodes['type']>(
  report: ResolvedReport,
  type: T,
): readonly Visited<Extract<Nodes, { type: T }>>[] {
  return stretchesOf(report).flatMap((stretch) => everyIn(stretch, type))
}

/** Every node of one kind in a stretch, in the order of the text. */
export function everyIn<T extends Nodes['type']>(
  stretch: Stretch,
  type: T,
): readonly Visited<Extract<Nodes, { type: T }>>[] {
  return (kindsIn(stretch).get(type) ?? []).filter((visited) => isA(visited, type))
}

const kindsIn = onceFor((stretch: Stretch) => groupBy(stretch, ({ node }) => node.type))

/** Whether a visited node is of one kind. */
export function isA<T extends Nodes['type']>(
  visited: Visited,
  type: T,
): visited is Visited<Extract<Nodes, { type: T }>> {
  return visited.node.type === type
}

/** What a node stands in, the innermost first. */
export function* ancestors({ parent }: Visited): Generator<Visited> {
  for (let next = parent; next; next = next.parent) yield next
}

/** Whether a node stands in one of these kinds of node. */
export function standsIn(visited: Visited, ...types: readonly Nodes['type'][]): boolean {
  for (const { node } of ancestors(visited)) if (types.includes(node.type)) return true
  return false
}

/** The children of a node; none where it can have none. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : []
}

/** Where a visited node was written; a node that was made stands where its parent does. */
export function placeIn(visited: Visited): Place {
  let at: Visited = visited
  while (!at.node.position && at.parent) at = at.parent
  return placeOf(at.node, { path: at.file })
}

/** Without recursion, because nesting is as deep as an author makes it. */
function nodesOf(root: Nodes, section: Section): Stretch {
  const nodes: Visited[] = []
  const open: Visited[] = [visit(root, undefined, 0, section)]
  for (let next = open.pop(); next; next = open.pop()) {
    nodes.push(next)
    const children = childrenOf(next.node)
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child) open.push(visit(child, next, index, section))
    }
  }
  return nodes
}

function visit(node: Nodes, parent: Visited | undefined, index: number, section: Section): Visited {
  return { node, parent, index, section, file: node.data?.file ?? parent?.file ?? section.path }
}
