import type { Nodes } from 'hast'
import { safeSchemes, schemeOf } from '../address.ts'

/**
 * Take away the address of every link whose scheme is not safe, as `link-is-safe` tells the author. In place.
 *
 * The sanitizer's own list compares all that stands before a colon, and would take `note):` for a scheme.
 */
export function keepSafeLinks(node: Nodes): void {
  if (node.type === 'element' && node.properties['href'] !== undefined) {
    const scheme = schemeOf(String(node.properties['href'] ?? ''))
    if (scheme !== undefined && !safeSchemes.includes(scheme)) delete node.properties['href']
  }
  if ('children' in node) for (const child of node.children) keepSafeLinks(child)
}
