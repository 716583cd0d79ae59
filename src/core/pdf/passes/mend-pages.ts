import { deflateSync } from 'node:zlib'
import { dictionaryAt, type PdfDocument, pagesOf, unpacked } from '../document.ts'
import { latin1 } from '../latin1.ts'
import { dictionary, isReference, name, type Reference } from '../objects.ts'
import type { Artifacts } from '../tag-tree.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { topMargin } from './top-margin.ts'

/** Margins above the text of pages, in points, by the object number of the page. */
export type TopMargins = ReadonlyMap<number, number>

/**
 * Marks the artifacts on each page, where the document is tagged, and tells the margin above its text.
 *
 * Both in one go, because unpacking and packing the pages takes longer than all the rest.
 */
export function mendPages(document: PdfDocument, released: Artifacts | undefined): TopMargins {
  const margins = new Map<number, number>()
  for (const page of pagesOf(document)) {
    const contents = dictionaryAt(document, page).get('Contents')
    if (!isReference(contents)) continue
    const content = latin1(unpacked(document, contents))
    margins.set(page.number, topMargin(content))
    if (released) write(document, contents, markArtifacts(content, released.get(page.number) ?? new Set()))
  }
  return margins
}

function write(document: PdfDocument, { number }: Reference, content: string): void {
  const entries = dictionary({ Filter: name('FlateDecode') })
  document.objects[number] = { kind: 'stream', dictionary: entries, data: deflateSync(Buffer.from(content, 'latin1')) }
}
