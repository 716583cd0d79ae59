import { arrayAt, catalogOf, dictionaryAt, type PdfDocument, unpacked } from '../document.ts'
import { isReference, type Reference } from '../objects.ts'

/** Lets links land on their targets: Chromium forgets the margins of the page, so they end an inch too high. */
export function aimDestinations(document: PdfDocument): void {
  const margins = new Map<number, number>()
  for (const destination of dictionaryAt(document, catalogOf(document).get('Dests')).values()) {
    const places = arrayAt(document, destination)
    const [page, , left, top] = places
    if (!isReference(page) || typeof left !== 'number' || typeof top !== 'number') continue
    const margin = margins.get(page.number) ?? topMargin(document, page)
    margins.set(page.number, margin)
    places.splice(2, 3, null, rounded(top - margin + lead), null)
  }
}

// A little above the target, in points, because text that touches the window's edge is hard to find.
const lead = 6

// The scale of the page, and the corner of the page area, to which Chromium clips its content.
const pageArea = /^\s*(\.?\d[\d.]*) 0 0 -[\d.]+ 0 [\d.]+ cm\s[\s\S]*?[\d.]+ ([\d.]+) [\d.]+ [\d.]+ re\nW\*? n\n/

/** The margin above the text of a page, in points. */
export function topMargin(document: PdfDocument, page: Reference): number {
  const content = unpacked(document, dictionaryAt(document, page).get('Contents'))
  const [, scale, top] = pageArea.exec(Buffer.from(content).toString('latin1')) ?? []
  return Number(scale ?? 0) * Number(top ?? 0)
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100
}
