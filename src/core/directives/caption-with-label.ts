import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Block, RenderTools } from './directive.ts'

/** The caption of a block with its number before it: `Table 2. Votes by candidate`; unset where it has none. */
export function captionWithLabel({ caption, resolved }: Block, { word }: RenderTools): ElementContent[] | undefined {
  if (!caption) return undefined
  if (!resolved.label) return caption
  return [h('span.label', word('caption-label', { label: resolved.label })), { type: 'text', value: ' ' }, ...caption]
}
