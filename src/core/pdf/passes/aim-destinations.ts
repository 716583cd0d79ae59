import { arrayAt, catalogOf, dictionaryAt, type PdfDocument, unpacked } from '../document.ts'
import { isReference, type PdfValue, type Reference } from '../objects.ts'

/** Lets links land on their targets: Chromium forgets the margins of the page, so they end an inch too high. */
export function aimDestinations(document: PdfDocument): void {
  const margins = new Map<number, Margins>()
  for (const destination of dictionaryAt(document, catalogOf(document).get('Dests')).values()) {
    const places = arrayAt(document, destination)
    const [page, , left, top] = places
    if (!isReference(page) || typeof left !== 'number' || typeof top !== 'number') continue
    const found = margins.get(page.number) ?? marginsOf(document, page)
    margins.set(page.number, found)
    places.splice(2, 3, null, rounded(top - found.top + lead), null)
  }
}

interface Margins {
  readonly top: number
}

// A little above the target, in points, because text that touches the window's edge is hard to find.
const lead = 6

// The clip of the page area and the move to its corner, in the units of the scale on the first line.
const pageArea =
  /^\s*(\.?\d[\d.]*) 0 0 -\.?\d[\d.]* 0 [\d.]+ cm\s[\s\S]*? re\nW\*? n\nq\n[\d.]+ 0 0 [\d.]+ [\d.]+ ([\d.]+) cm/

function marginsOf(document: PdfDocument, page: Reference): Margins {
  const content: PdfValue = dictionaryAt(document, page).get('Contents') ?? null
  const start = Buffer.from(unpacked(document, content)).toString('latin1', 0, 4000)
  const [, scale, top] = pageArea.exec(start) ?? []
  return { top: Number(scale ?? 0) * Number(top ?? 0) }
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100
}
