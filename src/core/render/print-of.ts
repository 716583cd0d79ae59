import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { nodesIn } from '../nodes-in.ts'
import { onceFor } from '../once-for.ts'
import type { RecommendationTarget } from '../report.ts'
import { type Context, definitionFor } from './context.ts'
import type { Piece } from './piece.ts'

/** All that a piece prints beside what is written in its tree. */
export interface PiecePrint {
  /** Others where it prints something else; in a row, because they are compared at each edit. */
  readonly values: readonly Value[]
  /** The recommendations that it gathers from other sections. */
  readonly gathered: readonly RecommendationTarget[]
}

type Value = string | undefined

export function printOf({ tree, print: own }: Piece, context: Context): PiecePrint {
  const nodes = nodesIn(tree)
  const values: Value[] = [own]
  pushResolved(nodes, context, values)
  if (!nodes.some(isList)) return { values, gathered: [] }
  const { recommendations, groups } = context.report
  for (const { id, heading } of groups) values.push(id, heading)
  for (const target of recommendations) pushCopy(target, context, values)
  return { values, gathered: recommendations }
}

/** Whether two pieces print the same. */
export function isSamePrint(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

function isList(node: Nodes): boolean {
  return (node.type === 'leafDirective' || node.type === 'containerDirective') && node.name === 'recommendations'
}

/** All that was resolved in some nodes. */
function pushResolved(nodes: readonly Nodes[], { recommendations }: Context, values: Value[]): void {
  for (const node of nodes) {
    const own = node.type === 'containerDirective' ? recommendations.get(node) : undefined
    if (own) values.push(own.list, own.listAnchor, own.addressee, own.number)
    const resolved = node.data?.resolved
    if (!resolved) continue
    const { anchor, number, label, call, target, children } = resolved
    values.push(anchor, number, label, call)
    if (target) values.push(target.anchor, target.number, target.label, JSON.stringify(children))
  }
}

/** What a list prints of a recommendation, which stands in another section. */
function pushCopy(target: RecommendationTarget, context: Context, values: Value[]): void {
  const { node, section, anchor, list, listAnchor, number, group } = target
  const nodes = nodesIn(node)
  const named = context.report.targets.get(section.id)
  values.push(section.path, section.part, section.id, section.frontMatter.shortTitle, named?.number)
  values.push(textOf(named?.title ?? []), anchor, list, listAnchor, number, group, writtenIn(node))
  pushResolved(nodes, context, values)
  for (const one of nodes) {
    if (one.type !== 'linkReference' && one.type !== 'imageReference') continue
    const definition = definitionFor(context, one.data?.file ?? section.path, one.identifier)
    values.push(definition?.url, definition?.title ?? undefined)
  }
}

/** What is written in a node, wherever that stands. */
const writtenIn = onceFor((node: Nodes): string => {
  const plain = (key: string, value: unknown) => (key === 'position' || key === 'resolved' ? undefined : value)
  return JSON.stringify(node, plain)
})
