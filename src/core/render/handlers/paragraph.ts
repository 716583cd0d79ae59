import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Paragraph } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import type { Context, Standing } from '../context.ts'
import { figure } from './image.ts'

/** A paragraph, with its number where paragraphs are counted; or the figure that stands alone in one. */
export function paragraph(state: State, node: Paragraph, context: Context, standing: Standing): ElementContent {
  const [only] = node.children
  if (node.children.length === 1 && only?.type === 'image' && only.data?.id)
    return figure(state, only, context, standing)
  const { number, anchor } = node.data?.resolved ?? {}
  if (!number) return defaultHandlers.paragraph(state, node)
  const id = standing.copied ? undefined : anchor
  return h('p.numbered', { id }, [h('span.number', number), ' ', ...state.all(node)])
}
