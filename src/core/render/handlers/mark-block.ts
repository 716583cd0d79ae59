import type { Element, ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import type { Place } from '../../message.ts'
import { placeOf } from '../../place.ts'
import type { Context, Standing } from '../context.ts'
import '../../tables/table-data.ts'

type Made = ElementContent | ElementContent[] | undefined

/** What a block became says which block it was, so that a message about a page can name its place: on paper, and where it is asked for. */
export function markBlock<Kind extends Made>(node: Nodes, made: Kind, context: Context, { file }: Standing): Kind {
  if (!context.marks) return made
  const place = placeOfBlock(node, file)
  const unmarked = elementsIn(made).filter(isUnmarked)
  if (!place || unmarked.length === 0) return made
  const at = String(context.blocks.push({ node, place }) - 1)
  for (const { properties } of unmarked) properties['dataAt'] = at
  return made
}

function elementsIn(made: Made): readonly (ElementContent | undefined)[] {
  return Array.isArray(made) ? made : [made]
}

/** Unset for what no author wrote, such as a row of computed totals. */
export function placeOfBlock(node: Nodes, path: string): Place | undefined {
  const given = node.type === 'tableRow' ? node.data?.place : undefined
  return given ?? (node.position && placeOf(node, { path }))
}

function isUnmarked(made: ElementContent | undefined): made is Element {
  return made?.type === 'element' && made.properties['dataAt'] === undefined
}
