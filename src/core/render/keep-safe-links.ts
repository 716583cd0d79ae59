import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { safeSchemes, schemeOf } from '../address.ts'

/**
 * Take away the address of every link whose scheme is not safe, as `link-is-safe` tells the author.
 *
 * The sanitizer's own list compares all that stands before a colon, and would take `note):` for a scheme.
 */
export function keepSafeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const scheme = schemeOf(String(properties['href'] ?? ''))
      if (scheme !== undefined && !safeSchemes.includes(scheme)) delete properties['href']
    })
  }
}
