import type { Element, ElementContent } from 'hast'
import type { Link, PhrasingContent } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { hrefTo } from '../../href-to.ts'
import type { Target } from '../../report.ts'
import type { Context, Standing } from '../context.ts'

/** A link, or a reference with the text that it quotes. It stops before a note call and goes on behind it. */
export function link(state: State, node: Link, context: Context, standing: Standing): ElementContent[] {
  const { target, children } = node.data?.resolved ?? {}
  const text = target && children ? children.flatMap((child) => withPage(child, target, context)) : node.children
  if (standing.inLink || text.length === 0) return [anchored(state, node, text, standing)]
  return atCalls(text).flatMap((part) => {
    const [first] = part
    return first?.type === 'footnoteReference'
      ? (state.one(first, node) ?? [])
      : [anchored(state, node, part, standing)]
  })
}

function anchored(state: State, node: Link, children: readonly PhrasingContent[], standing: Standing): Element {
  const { inLink } = standing
  standing.inLink = true
  const element = defaultHandlers.link(state, { ...node, children: [...children] })
  standing.inLink = inLink
  const anchor = node.data?.resolved?.anchor
  if (anchor) element.properties['href'] = hrefTo(anchor)
  return element
}

/** The children in parts: each note call is one, and what stands between is one. */
function atCalls(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = []
  for (const child of children) {
    const last = parts.at(-1)
    if (!last || child.type === 'footnoteReference' || last[0]?.type === 'footnoteReference') parts.push([child])
    else last.push(child)
  }
  return parts
}

/** `{page}` is a place for the page on paper, and the number or name of the target elsewhere. */
function withPage(node: PhrasingContent, target: Target, context: Context): PhrasingContent[] {
  if (node.type === 'text' && context.medium === 'paper') {
    const parts = node.value.split('{page}')
    return parts.flatMap((value, index) => [...(index > 0 ? [pageOf(target)] : []), { ...node, value }])
  }
  if (node.type === 'text') {
    return [{ ...node, value: node.value.replaceAll('{page}', () => target.number || target.label) }]
  }
  if (!('children' in node)) return [node]
  const children = node.children.flatMap((child) => withPage(child, target, context))
  return [{ ...node, children } as PhrasingContent]
}

/** Filled in when the pages are known; until then it is as wide as most page numbers are. */
function pageOf({ anchor }: Target): PhrasingContent {
  const data = { hName: 'span', hProperties: { dataPageOf: anchor } }
  return { type: 'delete', data, children: [{ type: 'text', value: '00' }] }
}
