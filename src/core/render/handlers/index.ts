import type { Image, ImageReference, Link, LinkReference } from 'mdast'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { RenderTools } from '../../directives/directive.ts'
import { type Context, definitionFor, type Standing } from '../context.ts'
import { directive } from './directive.ts'
import { emphasis } from './emphasis.ts'
import { heading } from './heading.ts'
import { image } from './image.ts'
import { link } from './link.ts'
import { markBlock } from './mark-block.ts'
import { noteCall } from './note-call.ts'
import { paragraph } from './paragraph.ts'
import { table } from './table.ts'

/** How each kind of Markdown node becomes HTML; what is not named here is as CommonMark has it. */
export function handlersOf(context: Context, standing: Standing, tools: RenderTools): Handlers {
  const handlers: Handlers = {
    blockquote: defaultHandlers.blockquote,
    code: defaultHandlers.code,
    listItem: defaultHandlers.listItem,
    heading: (state, node) => heading(state, node, context, standing),
    emphasis: (state, node) => emphasis(state, node, context),
    paragraph: (state, node) => paragraph(state, node, context, standing),
    footnoteReference: (_, node, parent) => noteCall(node, parent, context, standing),
    link: (state, node) => link(state, node, context, standing),
    image: (state, node) => image(state, node, context, standing),
    linkReference: (state, node) => linkReference(state, node, context, standing),
    imageReference: (state, node) => imageReference(state, node, context, standing),
    table: (state, node) => table(state, node, (row, element) => markBlock(row, element, context, standing)),
    containerDirective: (state, node) => directive(state, node, standing, tools),
    leafDirective: (state, node) => directive(state, node, standing, tools),
  }
  // On screen few ask for marks, and this is made anew for each note.
  if (!context.marks) return handlers
  return Object.fromEntries(
    Object.entries(handlers).map(([type, handler]) => {
      if (!blocks.has(type)) return [type, handler]
      return [type, (...given: Parameters<Handler>) => markBlock(given[1], handler(...given), context, standing)]
    }),
  )
}

/** What a message about a page may speak of. */
const blocks: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'blockquote', 'listItem', 'code', 'image', 'imageReference', 'table'],
  ...['containerDirective', 'leafDirective'],
])

// By file, because a section and the files it includes may give one label to two addresses.
function linkReference(state: State, node: LinkReference, context: Context, standing: Standing) {
  const definition = definitionFor(context, node.data?.file ?? standing.file, node.identifier)
  if (!definition) return defaultHandlers.linkReference(state, node)
  const { url, title = null } = definition
  const direct: Link = { type: 'link', url, title, children: node.children }
  return link(state, direct, context, standing)
}

function imageReference(state: State, node: ImageReference, context: Context, standing: Standing) {
  const definition = definitionFor(context, node.data?.file ?? standing.file, node.identifier)
  if (!definition) return defaultHandlers.imageReference(state, node)
  const { url, title = null } = definition
  const direct: Image = { type: 'image', url, title, alt: node.alt ?? null }
  return image(state, direct, context, standing)
}
