import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { State } from 'mdast-util-to-hast'
import type { Block, RenderTools } from '../../directives/directive.ts'
import { directives } from '../../directives/index.ts'
import type { Resolved, Section } from '../../report.ts'
import type { Standing } from '../context.ts'

type DirectiveNode = ContainerDirective | LeafDirective

/** A `:::name` block as its directive shows it; of an unknown one, what stands inside. */
export function directive(state: State, node: DirectiveNode, standing: Standing, tools: RenderTools): ElementContent[] {
  const known = directives.get(node.name)
  // Taken before the children are rendered, because headings among them change it.
  const level = Math.min(standing.level + 1, 6)
  const { caption, children } = partsOf(state, node)
  if (known && standing.section) {
    return known.render({ ...blockOf(node, standing.section, standing), caption, children, level }, tools)
  }
  return [...(caption ? [h('p', caption)] : []), ...children]
}

function blockOf(
  node: DirectiveNode,
  section: Section,
  { copied }: Standing,
): Pick<Block, 'node' | 'section' | 'attributes' | 'resolved'> {
  const resolved: Resolved = { ...node.data?.resolved }
  if (copied) delete resolved.anchor
  return { node, section, attributes: attributesOf(node), resolved }
}

function attributesOf({ attributes }: DirectiveNode): Readonly<Record<string, string>> {
  const given = Object.entries(attributes ?? {})
  return Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

function partsOf(state: State, node: DirectiveNode): Pick<Block, 'caption' | 'children'> {
  if (node.type === 'leafDirective') {
    const inline = state.all(node)
    if (node.attributes?.['caption']) return { caption: inline, children: [] }
    return { caption: undefined, children: inline.length > 0 ? [h('p', inline)] : [] }
  }
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph' || !first.data?.caption) return { caption: undefined, children: state.all(node) }
  return { caption: state.all(first), children: state.all({ ...node, children: rest }) }
}
