import type { ElementContent, Nodes as HastNodes } from 'hast'
import type { PhrasingContent, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { RenderTools } from '../directives/directive.ts'
import type { Context, Standing } from './context.ts'
import { handlersOf } from './handlers/index.ts'

type Content = readonly (RootContent | PhrasingContent)[]

/** Markdown nodes as HTML nodes, not sanitized yet, with line ends between blocks. */
export function renderNodes(nodes: Content, context: Context, standing: Standing): ElementContent[] {
  const handlers = handlersOf(context, standing, toolsOf(context))
  const rendered = toHast({ type: 'root', children: [...nodes] as RootContent[] }, { handlers })
  return childrenOf(rendered)
}

function toolsOf(context: Context): RenderTools {
  const { report, medium, word, pages, recommendations } = context
  return {
    report,
    medium,
    word,
    copy: (nodes, section) =>
      renderNodes(nodes, context, { section, file: section.path, copied: true, level: 2, inLink: false }),
    recommendation: (node) => recommendations.get(node),
    page: (anchor) => pages.get(anchor),
  }
}

function childrenOf(node: HastNodes): ElementContent[] {
  if (node.type !== 'root') return node.type === 'doctype' ? [] : [node]
  return node.children.filter((child) => child.type !== 'doctype')
}
