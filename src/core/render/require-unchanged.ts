import type { Element, Nodes } from 'hast'

/** Addresses may be taken away for their scheme: `link-is-safe` has told the author. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'cite'])

/**
 * Stop where sanitizing took away more than an unsafe address: then a directive makes what the schema does not know.
 *
 * Linear; both trees are walked once.
 */
export function requireUnchanged(before: Nodes, after: Nodes | undefined): void {
  if (before.type !== after?.type) throw lost(`the ${before.type} ${nameOf(before)}`)
  if (before.type === 'element' && after.type === 'element') requireSameElement(before, after)
  if (!('children' in before) || !('children' in after)) return
  for (const [index, child] of before.children.entries()) requireUnchanged(child, after.children[index])
  if (before.children.length !== after.children.length) throw lost(`the shape of ${nameOf(before)}`)
}

function requireSameElement(before: Element, after: Element): void {
  if (before.tagName !== after.tagName) throw lost(nameOf(before))
  for (const [name, value] of Object.entries(before.properties)) {
    if (value === null || value === undefined || addresses.has(name)) continue
    const kept = after.properties[name]
    const same = Array.isArray(value) && Array.isArray(kept) ? value.length === kept.length : value === kept
    if (!same) throw lost(`\`${name}\` of ${nameOf(before)}`)
  }
}

function nameOf(node: Nodes): string {
  return node.type === 'element' ? `<${node.tagName}>` : node.type
}

function lost(what: string): Error {
  return new Error(`Sanitizing took away ${what}; let sanitize-schema.ts know it, or make something else`)
}
