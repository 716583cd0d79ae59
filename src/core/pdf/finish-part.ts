import type { PdfDocument } from './document.ts'
import { type PageContents, unpackPages } from './page-contents.ts'
import { aimDestinations } from './passes/aim-destinations.ts'
import { completeLists } from './passes/complete-lists.ts'
import { flattenSpans } from './passes/flatten-spans.ts'
import { callsIn } from './passes/lead-links.ts'
import { mendPages } from './passes/mend-pages.ts'
import { joinNotes } from './passes/name-notes.ts'
import { releaseRepeatedHeads } from './passes/release-repeated-heads.ts'
import { spaceWords } from './passes/space-words.ts'
import { type TopMargins, topMargins } from './passes/top-margins.ts'
import { unwrapFigures } from './passes/unwrap-figures.ts'
import type { PdfMetadata, PrintedNote } from './pdf-metadata.ts'
import { readTags } from './read-tags.ts'
import type { Tag } from './tag-tree.ts'

/** A part of a document whose pages are in order; what is counted over all parts is not done yet. */
export interface FinishedPart {
  readonly document: PdfDocument
  /** Undefined where it is not tagged. */
  readonly tags: Tag | undefined
  readonly margins: TopMargins
}

/** Puts the pages of what Chromium printed in order, with the tags of what stands on them. */
export function finishPart(
  document: PdfDocument,
  notes: readonly PrintedNote[] | undefined,
  { destinations, divisions }: Pick<PdfMetadata, 'destinations' | 'divisions'>,
): FinishedPart {
  const tags = readTags(document)
  if (tags !== undefined) flattenSpans(tags)
  const contents: PageContents = unpackPages(document)
  const margins = topMargins(contents)
  const released = tags && releaseRepeatedHeads(document, tags)
  aimDestinations(document, margins)
  if (tags !== undefined) {
    completeLists(tags)
    joinNotes(tags, notes, destinations && callsIn(document, destinations.base))
    unwrapFigures(tags)
    if (divisions !== undefined) spaceWords(document, tags, contents, divisions)
  }
  mendPages(document, contents, released)
  return { document, tags, margins }
}
