import type { ElementContent } from 'hast'
import type { PhrasingContent, RootContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { RenderTools } from '../directives/directive.ts'
import type { Context, Standing } from './context.ts'
import { handlersOf } from './handlers/index.ts'

type Content = readonly (RootContent | PhrasingContent)[]

/** Markdown nodes as HTML nodes, not sanitized yet, with line ends between blocks. */
export function renderNodes(nodes: Content, context: Context, standing: Standing): ElementContent[] {
  const handlers = handlersOf(context, standing, toolsOf(context, standing))
  let rendered: ElementContent[] = []
  const root = (state: State) => {
    rendered = childrenOf(nodes, state)
    return undefined
  }
  // An empty root, because it would be walked through for definitions, which are known here by their file.
  unified()
    .use(remarkRehype, { handlers: { ...handlers, root } })
    .runSync({ type: 'root', children: [] })
  return rendered
}

function childrenOf(nodes: Content, state: State): ElementContent[] {
  const children = state.all({ type: 'root', children: [...nodes] as RootContent[] })
  // What stands in a line gets no line ends between.
  return nodes.some(isInline) ? children : state.wrap(children)
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
