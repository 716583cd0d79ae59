import type { Element, Nodes, Parents, Text } from 'hast'
import { type Direction, directionOfText, holdsRightToLeft } from '../direction.ts'

/**
 * Gives each foreign paragraph, list and phrase that is read the other way its `dir`. In place.
 *
 * Items and cells go the way of their list or table, lest bullets and columns change sides, and headings that of their
 * numbers.
 */
export function directTexts(tree: Nodes, report: Direction): void {
  if (report === 'rtl' || holdsRightToLeft(textOf(tree))) direct(tree, report)
}

const blocks = new Set(['p', 'blockquote', 'ul', 'ol', 'pre'])
const phrases = new Set(['a', 'code', 'em', 'strong'])
const keepers = new Set(['li', 'td', 'th'])

function direct(node: Nodes, around: Direction, parent?: Element): void {
  if (!('children' in node)) return
  const element = node.type === 'element' ? node : undefined
  const direction = element && isFree(element, parent) ? directionOfText(textOf(element), around) : around
  if (element && direction !== around) element.properties['dir'] = direction
  for (const child of node.children) direct(child, direction, element)
  if (direction === 'rtl') isolateAddresses(node)
}

function isFree({ tagName }: Element, parent: Element | undefined): boolean {
  return phrases.has(tagName) || (blocks.has(tagName) && !(parent && keepers.has(parent.tagName)))
}

/** The slash that ends an address would otherwise stand before it. */
function isolateAddresses({ children }: Parents): void {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (child?.type === 'text' && address.test(child.value)) children.splice(index, 1, ...withAddresses(child.value))
  }
}

function withAddresses(text: string): (Text | Element)[] {
  return text.split(address).map((value, index) => {
    const node: Text = { type: 'text', value }
    return index % 2 === 0 ? node : { type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [node] }
  })
}

const address = /(\bhttps?:\/\/[!-~]*[\w/])/

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
