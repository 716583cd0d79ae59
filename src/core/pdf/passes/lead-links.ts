import { destinationId } from '../destination-id.ts'
import { arrayAt, catalogOf, dictionaryAt, nameAt, type PdfDocument, pagesOf } from '../document.ts'
import { type Dictionary, isReference, name, type Reference } from '../objects.ts'
import type { PlannedDestinations } from '../pdf-metadata.ts'
import { textOf } from '../text-string.ts'
import type { TopMargins } from './top-margins.ts'

/** Lets the links that were printed as addresses lead to places of the document. */
export function leadLinks(document: PdfDocument, { base, places }: PlannedDestinations, margins: TopMargins): void {
  const named = namePlaces(document, places, margins)
  for (const { link } of linksOf(document)) {
    const led = ledBy(document, link, base)
    if (led === undefined) continue
    link.delete('A')
    if (named.has(nameOf(led.id))) link.set('Dest', name(nameOf(led.id)))
  }
}

/** The calls of notes among them, by object number. */
export function callsIn(document: PdfDocument, base: string): ReadonlyMap<number, string> {
  const calls = new Map<number, string>()
  for (const { number, link } of linksOf(document)) {
    const led = ledBy(document, link, base)
    if (led?.kind === 'call') calls.set(number, led.id)
  }
  return calls
}

function ledBy(document: PdfDocument, link: Dictionary, base: string) {
  const address = textOf(dictionaryAt(document, link.get('A')).get('URI'))
  const [, kind, fragment = ''] = address.startsWith(base)
    ? (/^(\w+)#(.*)$/.exec(address.slice(base.length)) ?? [])
    : []
  return kind === undefined ? undefined : { kind, id: destinationId(fragment) }
}

function namePlaces(document: PdfDocument, places: PlannedDestinations['places'], margins: TopMargins): Dictionary {
  const pages = pagesOf(document)
  const edges = pages.map((page) => upperEdge(document, page, margins))
  const named = dictionaryAt(document, catalogOf(document).get('Dests'))
  for (const [id, { page, top }] of places) {
    const target = pages[page]
    if (!target) continue
    const height = (edges[page] ?? 0) - top * pointsPerPixel
    named.set(nameOf(id), [target, name('XYZ'), null, Math.round(height * 100) / 100, null])
  }
  catalogOf(document).set('Dests', named)
  return named
}

const pointsPerPixel = 0.75

// A little above the target, in points, because text that touches the window's edge is hard to find.
const lead = 6

function upperEdge(document: PdfDocument, page: Reference, margins: TopMargins): number {
  const [, , , height] = arrayAt(document, dictionaryAt(document, page).get('MediaBox'))
  return Number(height ?? 0) - (margins.get(page.number) ?? 0) + lead
}

// One character for each byte, as names are held.
function nameOf(id: string): string {
  return Buffer.from(id, 'utf8').toString('latin1')
}

function* linksOf(document: PdfDocument): Generator<{ readonly number: number; readonly link: Dictionary }> {
  for (const page of pagesOf(document)) {
    for (const annotation of arrayAt(document, dictionaryAt(document, page).get('Annots'))) {
      const link = dictionaryAt(document, annotation)
      if (isReference(annotation) && nameAt(document, link.get('Subtype')) === 'Link') {
        yield { number: annotation.number, link }
      }
    }
  }
}
