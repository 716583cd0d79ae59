/**
 * By the number of a note, how often a page calls it before the call under which it is printed: lists of recommendations
 * may stand before what they list. Linear.
 */
export function copiesBefore(html: string): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  const called = new Set<string>()
  for (const [, attributes = '', number = ''] of html.matchAll(call)) {
    if (called.has(number)) continue
    if (attributes.includes(' data-note=')) called.add(number)
    else copies.set(number, (copies.get(number) ?? 0) + 1)
  }
  return copies
}

const call = /<sup class="note-call"([^>]*)>(?:<a\b[^>]*>)?([^<]*)/g
