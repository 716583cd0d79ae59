import type { ElementContent, Nodes as HastNodes } from 'hast'
import type { Emphasis, PhrasingContent, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { RenderTools } from '../directives/directive.ts'
import type { Context, Standing } from './context.ts'
import { handlersOf } from './handlers/index.ts'

type Content = readonly (RootContent | PhrasingContent)[]

/** Markdown nodes as HTML nodes, not sanitized yet, with line ends between blocks. */
export function renderNodes(nodes: Content, context: Context, standing: Standing): ElementContent[] {
  const handlers = handlersOf(context, standing, toolsOf(context))
  if (nodes.some(isInline)) return childrenOf(toHast(lineOf(nodes), { handlers }))
  return childrenOf(toHast({ type: 'root', children: [...nodes] as RootContent[] }, { handlers }))
}

// What stands in a line gets no line ends between, so something that is not a root has to hold it.
function lineOf(nodes: Content): Emphasis {
  return { type: 'emphasis', children: [...nodes] as PhrasingContent[] }
}

const inline: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'imageReference'],
  ...['link', 'linkReference', 'footnoteReference'],
])

function isInline({ type }: Content[number]): boolean {
  return inline.has(type)
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
  if (node.type === 'element') return node.children
  return node.type === 'root' ? node.children.filter((child) => child.type !== 'doctype') : []
}
