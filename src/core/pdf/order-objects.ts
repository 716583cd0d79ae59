import type { PdfDocument } from './document.ts'
import { isDictionary, isReference, isStream, type PdfValue } from './objects.ts'

/** The numbers of the objects that the trailer leads to, in the order in which a reader meets them. */
export function orderObjects(document: PdfDocument): readonly number[] {
  const order = new Set<number>()
  // A list of its own, not recursion, because bookmarks and tags are chains of thousands of links.
  const waiting: PdfValue[] = [document.trailer.get('Info') ?? null, document.trailer.get('Root') ?? null]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isReference(value)) {
      if (order.has(value.number)) continue
      order.add(value.number)
      waiting.push(document.objects[value.number] ?? null)
    } else {
      for (const inner of partsOf(value).reverse()) waiting.push(inner)
    }
  }
  return [...order]
}

function partsOf(value: PdfValue): PdfValue[] {
  if (Array.isArray(value)) return [...value]
  if (isStream(value)) return [...value.dictionary.values()]
  return isDictionary(value) ? [...value.values()] : []
}
