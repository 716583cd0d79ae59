import { catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import { readBehind, readPdf } from '../read-pdf.ts'
import { joinBookmarks } from './join-bookmarks.ts'
import { joinPages } from './join-pages.ts'
import { joinTags } from './join-tags.ts'
import { tellFontsApart } from './tell-fonts-apart.ts'

/** Reads what Chromium printed in parts as one document: pages, tags and bookmarks one after the other. Linear. */
export function joinPdfs(parts: readonly Uint8Array[]): PdfDocument {
  const [first = new Uint8Array(), ...others] = parts
  const document = readPdf(first)
  if (others.length === 0) return document
  const read: PdfDocument[] = [document]
  for (const part of others) read.push(readBehind(document, part))
  tellFontsApart(document)
  joinPages(read)
  joinTags(read)
  joinBookmarks(read)
  for (const part of read) addPlaces(document, part)
  return document
}

/** The places that links of a part lead to; those into other parts are led there later. */
function addPlaces(document: PdfDocument, part: PdfDocument): void {
  const own = catalogOf(part).get('Dests')
  if (own === undefined) return
  const places = dictionaryAt(document, catalogOf(document).get('Dests'))
  catalogOf(document).set('Dests', new Map([...dictionaryAt(part, own), ...places]))
}
