import type { Element, Nodes } from 'hast'

/**
 * Says of each list that counts to a hundred or further how many digits that takes, as `data-digits`: a theme then leaves
 * its numbers so much room, which no style sheet could find out. In place. Linear.
 */
export function markWideNumbers(node: Nodes): void {
  if (!('children' in node)) return
  if (node.type === 'element' && node.tagName === 'ol') markList(node)
  for (const child of node.children) markWideNumbers(child)
}

/** Themes leave room for so many in every list. */
const usualDigits = 2

function markList({ properties, children }: Element): void {
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li').length
  const last = Number(properties['start'] ?? 1) + items - 1
  const digits = String(last).length
  if (digits > usualDigits) properties['dataDigits'] = digits
}
