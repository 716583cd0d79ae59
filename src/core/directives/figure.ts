import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { captionWithLabel } from './caption-with-label.ts'
import type { Directive } from './directive.ts'

/** `:::figure{#map caption="…"}` around an image. */
export const figure: Directive = {
  name: 'figure',
  summary: 'A picture with a caption and a number.',
  forms: ['container'],
  id: 'optional',
  attributes: {
    caption: { summary: 'What the figure shows, in Markdown.' },
    decorative: { summary: 'The picture says nothing that the text does not say, so it needs no description.' },
  },
  series: 'figure',
  countedWithCaption: true,
  captionBelow: true,
  render: (block, tools) => {
    const caption = captionWithLabel(block, tools)
    const figcaption = caption ? [h('figcaption', caption)] : []
    return [h('figure', { id: block.resolved.anchor }, [...block.children.map(unwrapped), ...figcaption])]
  },
}

/** A picture alone in its paragraph stands in the figure itself. */
function unwrapped(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'p') return node
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'element' && only.tagName === 'img' ? only : node
}
