import type { Element, Nodes } from 'hast'
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
  if (node.type !== 'element') {
    for (const child of node.children) direct(child, around)
    return
  }
  const isFree = phrases.has(node.tagName) || (blocks.has(node.tagName) && !(parent && keepers.has(parent.tagName)))
  const direction = isFree ? directionOfText(textOf(node), around) : around
  if (direction !== around) node.properties['dir'] = direction
  for (const child of node.children) direct(child, direction, node)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
