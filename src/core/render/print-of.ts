import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { nodesIn } from '../nodes-in.ts'
import { onceFor } from '../once-for.ts'
import type { RecommendationTarget } from '../report.ts'
import { type Context, definitionFor } from './context.ts'
import type { Piece } from './piece.ts'

/** All that a piece prints beside what is written in its tree. */
export interface PiecePrint {
  /** Another one for another. */
  readonly text: string
  /** The recommendations that it gathers from other sections. */
  readonly gathered: readonly RecommendationTarget[]
}

export function printOf({ tree, print: own }: Piece, context: Context): PiecePrint {
  const nodes = nodesIn(tree)
  const gathers = nodes.some(isList)
  const gathered = gathers ? context.report.recommendations : []
  const groups = gathers ? context.report.groups.map(({ id, heading }) => [id, heading]) : []
  const copies = gathered.map((target) => printOfCopy(target, context))
  return { text: JSON.stringify([own, resolvedIn(nodes, context), groups, copies]), gathered }
}

function isList(node: Nodes): boolean {
  return (node.type === 'leafDirective' || node.type === 'containerDirective') && node.name === 'recommendations'
}

/** All that was resolved in some nodes. */
function resolvedIn(nodes: readonly Nodes[], context: Context): readonly unknown[] {
  const print: unknown[] = []
  for (const node of nodes) {
    if (node.type === 'containerDirective' && node.name === 'recommendation')
      print.push(recommendationOf(node, context))
    const resolved = node.data?.resolved
    if (!resolved) continue
    const { anchor, number, label, call, target, children } = resolved
    print.push(anchor, number, label, call)
    if (target) print.push(target.anchor, target.number, target.label, children)
  }
  return print
}

function recommendationOf(node: Nodes, { recommendations }: Context): readonly unknown[] {
  const target = recommendations.get(node)
  return target ? [target.list, target.listAnchor, target.addressee, target.number] : []
}

/** What a list prints of a recommendation, which stands in another section. */
function printOfCopy({ node, section, anchor, ...target }: RecommendationTarget, context: Context): readonly unknown[] {
  const nodes = nodesIn(node)
  const { number, title = [] } = context.report.targets.get(section.id) ?? {}
  const named = [section.path, section.part, section.frontMatter.shortTitle, section.id, number, textOf(title)]
  const own = [target.list, target.listAnchor, target.number, target.group, anchor]
  const defined = nodes.map((one) => {
    if (one.type !== 'linkReference' && one.type !== 'imageReference') return 0
    const definition = definitionFor(context, one.data?.file ?? section.path, one.identifier)
    return [definition?.url, definition?.title]
  })
  return [named, own, writtenIn(node), resolvedIn(nodes, context), defined]
}

/** What is written in a node, wherever that stands. */
const writtenIn = onceFor((node: Nodes): string => {
  const plain = (key: string, value: unknown) => (key === 'position' || key === 'resolved' ? undefined : value)
  return JSON.stringify(node, plain)
})
