import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/** Puts each table in landscape, and the headings right above it, into a box of its own, which stands on turned pages. */
export function turnTables(blocks: readonly ElementContent[]): ElementContent[] {
  const turned: ElementContent[] = []
  for (const block of blocks) {
    if (isLandscape(block)) turned.push(h('div.turned', [...headingsFrom(turned), block]))
    else turned.push(block)
  }
  return turned
}

/** Takes the headings that end a text, because a heading never stands on a page without what it heads. */
function headingsFrom(blocks: ElementContent[]): ElementContent[] {
  const from = blocks.findLastIndex((block) => !isHeading(block) && !isSpace(block)) + 1
  return blocks.slice(from).some(isHeading) ? blocks.splice(from) : []
}

function isLandscape(node: ElementContent): node is Element {
  return node.type === 'element' && hasClass(node, /^landscape$/)
}

function isHeading(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  // The stamp and the authors of a section belong to its heading.
  const isByline = node.tagName === 'p' && hasClass(node, /^(?:stamp|byline)$/)
  return isByline || /^h[2-6]$/.test(node.tagName)
}

function hasClass({ properties: { className } }: Element, sought: RegExp): boolean {
  return Array.isArray(className) && className.some((name) => sought.test(String(name)))
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
