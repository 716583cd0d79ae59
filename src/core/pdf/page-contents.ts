import { deflateSync } from 'node:zlib'
import { dictionaryAt, type PdfDocument, pagesOf, unpacked } from './document.ts'
import { latin1 } from './latin1.ts'
import { dictionary, isReference, name } from './objects.ts'

/** What each page paints, by the object number of the page; one character for each byte. */
export type PageContents = Map<number, string>

/** Unpacks the pages once for all that is done with them, because that takes longer than the rest. */
export function unpackPages(document: PdfDocument): PageContents {
  const contents: PageContents = new Map()
  for (const page of pagesOf(document)) {
    const stream = dictionaryAt(document, page).get('Contents')
    if (isReference(stream)) contents.set(page.number, latin1(unpacked(document, stream)))
  }
  return contents
}

/** Has a page paint this. */
export function packPage(document: PdfDocument, page: number, content: string): void {
  const stream = dictionaryAt(document, document.objects[page]).get('Contents')
  if (!isReference(stream)) return
  const entries = dictionary({ Filter: name('FlateDecode') })
  const data = deflateSync(Buffer.from(content, 'latin1'), { level })
  document.objects[stream.number] = { kind: 'stream', dictionary: entries, data }
}

// The usual 6 takes half as long again, for pages that are a twelfth shorter.
const level = 5
