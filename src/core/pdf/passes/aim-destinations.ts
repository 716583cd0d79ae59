import { arrayAt, catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import { isReference } from '../objects.ts'
import type { TopMargins } from './top-margins.ts'

/** Lets links land on their targets: Chromium forgets the margins of the page, so they end an inch too high. */
export function aimDestinations(document: PdfDocument, margins: TopMargins): void {
  for (const destination of dictionaryAt(document, catalogOf(document).get('Dests')).values()) {
    const places = arrayAt(document, destination)
    const [page, , left, top] = places
    if (!isReference(page) || typeof left !== 'number' || typeof top !== 'number') continue
    places.splice(2, 3, null, rounded(top - (margins.get(page.number) ?? 0) + lead), null)
  }
}

// A little above the target, in points, because text that touches the window's edge is hard to find.
const lead = 6

function rounded(points: number): number {
  return Math.round(points * 100) / 100
}
