import { deflateSync } from 'node:zlib'
import { dictionaryAt, type PdfDocument, pagesOf, unpacked } from '../document.ts'
import { latin1 } from '../latin1.ts'
import { dictionary, isReference, name, type Reference } from '../objects.ts'
import type { Artifacts } from '../tag-tree.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { shortenSteps } from './shorten-steps.ts'
import { topMargin } from './top-margin.ts'

/** Margins above the text of pages, in points, by the object number of the page. */
export type TopMargins = ReadonlyMap<number, number>

/**
 * Marks the artifacts on each page, where the document is tagged, writes it shorter, and tells the margin above its text.
 *
 * All in one go, because unpacking and packing the pages takes longer than all the rest.
 */
export function mendPages(document: PdfDocument, released: Artifacts | undefined): TopMargins {
  const margins = new Map<number, number>()
  for (const page of pagesOf(document)) {
    const contents = dictionaryAt(document, page).get('Contents')
    if (!isReference(contents)) continue
    const content = latin1(unpacked(document, contents))
    margins.set(page.number, topMargin(content))
    const marked = released ? markArtifacts(content, released.get(page.number) ?? new Set()) : content
    write(document, contents, shortenSteps(marked))
  }
  return margins
}

function write(document: PdfDocument, { number }: Reference, content: string): void {
  const entries = dictionary({ Filter: name('FlateDecode') })
  const data = deflateSync(Buffer.from(content, 'latin1'), { level })
  document.objects[number] = { kind: 'stream', dictionary: entries, data }
}

// The usual 6 takes half as long again, for pages that are a twelfth shorter.
const level = 5
