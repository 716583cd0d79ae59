import { catalogOf, dictionaryAt, type PdfDocument } from '../document.ts'
import type { FinishedPart } from '../finish-part.ts'
import { joinBookmarks } from './join-bookmarks.ts'
import { joinPages } from './join-pages.ts'
import { joinTags } from './join-tags.ts'
import { tellFontsApart } from './tell-fonts-apart.ts'

/** Makes one document of parts that were read behind one another: pages, tags and bookmarks in their order. Linear. */
export function joinParts(parts: readonly FinishedPart[]): FinishedPart {
  const [first] = parts
  if (first === undefined) throw new Error('Unexpected document without a part')
  if (parts.length === 1) return first
  const { document } = first
  const documents = parts.map((part) => part.document)
  const tags = joinTags(parts.flatMap((part) => part.tags ?? []))
  tellFontsApart(document)
  joinPages(documents)
  joinBookmarks(documents)
  for (const part of documents) addPlaces(document, part)
  return { document, tags, margins: new Map(parts.flatMap(({ margins }) => [...margins])) }
}

/** The places that links of a part lead to; those into other parts are led there later. */
function addPlaces(document: PdfDocument, part: PdfDocument): void {
  const own = catalogOf(part).get('Dests')
  if (own === undefined) return
  const places = dictionaryAt(document, catalogOf(document).get('Dests'))
  catalogOf(document).set('Dests', new Map([...dictionaryAt(part, own), ...places]))
}
