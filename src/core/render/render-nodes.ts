import type { ElementContent, Root as HastRoot } from 'hast'
import type { PhrasingContent, RootContent } from 'mdast'
import remarkRehype from 'remark-rehype'
import { VFile } from 'vfile'
import type { RenderTools } from '../directives/directive.ts'
import type { Context, Standing } from './context.ts'
import { handlersOf } from './handlers/index.ts'

type Content = readonly (RootContent | PhrasingContent)[]

/** Markdown nodes as HTML nodes, not sanitized yet, with line ends between blocks. */
export function renderNodes(nodes: Content, context: Context, standing: Standing): ElementContent[] {
  const toHtml = remarkRehype({ handlers: handlersOf(context, standing, toolsOf(context, standing)) })
  const rendered = (children: RootContent[]) => childrenOf(toHtml({ type: 'root', children }, new VFile()))
  if (!nodes.some(isInline)) return rendered([...nodes] as RootContent[])
  // What stands in a line gets no line ends between, so something that is not a root has to hold it.
  return rendered([{ type: 'delete', children: [...nodes] as PhrasingContent[] }]).flatMap((node) =>
    node.type === 'element' ? node.children : [],
  )
}

const inline: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'imageReference'],
  ...['link', 'linkReference', 'footnoteReference'],
])

function isInline({ type }: Content[number]): boolean {
  return inline.has(type)
}

function toolsOf(context: Context, { copied }: Standing): RenderTools {
  const { report, medium, word, recommendations } = context
  return {
    report,
    medium,
    word,
    // A copy copies nothing, or a list inside a recommendation that it lists would never end.
    copy: (nodes, section) =>
      copied ? [] : renderNodes(nodes, context, { section, file: section.path, copied: true, level: 2, inLink: false }),
    recommendation: (node) => recommendations.get(node),
  }
}

function childrenOf({ children }: HastRoot): ElementContent[] {
  return children.filter((child) => child.type !== 'doctype')
}
