import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Heading } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { hrefTo } from '../../href-to.ts'
import { plainTitle } from '../../parse/plain-title.ts'
import type { Context, Standing } from '../context.ts'

/** One level below Markdown's, because the title of the report is the heading of level 1. */
export function heading(state: State, node: Heading, context: Context, standing: Standing): Element {
  const level = Math.min(node.depth + 1, 6)
  standing.level = level
  const isTitle = node === standing.section?.tree.children[0] && node.depth === 1
  const { anchor, number = '' } = node.data?.resolved ?? {}
  // The title's anchor is that of the whole section, which bears it.
  const id = standing.copied || isTitle ? undefined : anchor || undefined
  const element = h(`h${level}`, { id }, [...numberOf(number, isTitle, context, standing), ...state.all(node)])
  return anchor && node.data?.id && !standing.copied ? withPermalink(element, anchor, node, context) : element
}

function numberOf(number: string, isTitle: boolean, { word }: Context, { section }: Standing): ElementContent[] {
  if (!number) return []
  const printed = isTitle && section?.part === 'annex' ? word('annex-heading', { number }) : number
  return [h('span.number', printed), { type: 'text', value: ' ' }]
}

/** Only an id that the author gave is offered, because one made from the wording goes when the wording changes. */
function withPermalink(element: Element, anchor: string, node: Heading, { medium, word }: Context): Element {
  if (medium === 'paper') return element
  const label = node.data?.resolved?.label || textOf(plainTitle(node.children))
  // Beside the heading, not in it, so that the heading's name stays its own.
  const permalink = h('a.permalink', { href: hrefTo(anchor), ariaLabel: word('permalink', { label }) })
  return h('div.heading', [element, permalink])
}
