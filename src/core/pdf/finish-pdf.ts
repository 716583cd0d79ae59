import { UserError } from '../user-error.ts'
import { type PdfDocument, pagesOf } from './document.ts'
import { joinPdfs } from './join/join-pdfs.ts'
import { unpackPages } from './page-contents.ts'
import { aimDestinations } from './passes/aim-destinations.ts'
import { completeLists } from './passes/complete-lists.ts'
import { describeDocument } from './passes/describe-document.ts'
import { describeLinks } from './passes/describe-links.ts'
import { flattenSpans } from './passes/flatten-spans.ts'
import { labelPages } from './passes/label-pages.ts'
import { leadLinks } from './passes/lead-links.ts'
import { mapRoles } from './passes/map-roles.ts'
import { mendPages } from './passes/mend-pages.ts'
import { nameNotes } from './passes/name-notes.ts'
import { nameShapes } from './passes/name-shapes.ts'
import { numberHeaderCells } from './passes/number-header-cells.ts'
import { releaseRepeatedHeads } from './passes/release-repeated-heads.ts'
import { renameBookmarks } from './passes/rename-bookmarks.ts'
import { spaceWords } from './passes/space-words.ts'
import { stepHeadings } from './passes/step-headings.ts'
import { topMargins } from './passes/top-margins.ts'
import { unwrapFigures } from './passes/unwrap-figures.ts'
import type { PdfMetadata } from './pdf-metadata.ts'
import { readTags } from './read-tags.ts'
import { writePdf } from './write-pdf.ts'
import { writeTags } from './write-tags.ts'

/** Makes a publication of what Chromium printed, in one part or several; the same print and metadata give the same bytes. */
export function finishPdf(printed: Uint8Array | readonly Uint8Array[], metadata: PdfMetadata): Uint8Array {
  const document = joinPdfs(printed instanceof Uint8Array ? [printed] : printed)
  requirePages(document, metadata.pageCount)
  describeDocument(document, metadata)
  labelPages(document, metadata.pageLabels)
  if (metadata.outline !== undefined) renameBookmarks(document, metadata.outline)
  const tags = readTags(document)
  if (tags !== undefined) flattenSpans(tags)
  const contents = unpackPages(document)
  const margins = topMargins(contents)
  const released = tags && releaseRepeatedHeads(document, tags)
  aimDestinations(document, margins)
  const calls = metadata.destinations && leadLinks(document, metadata.destinations, margins)
  describeLinks(document, metadata.linkTitles ?? new Map())
  nameShapes(document)
  if (tags !== undefined) {
    completeLists(tags)
    nameNotes(tags, metadata.notes, calls)
    stepHeadings(tags)
    unwrapFigures(tags)
    numberHeaderCells(tags)
    if (metadata.divisions !== undefined) spaceWords(document, tags, contents, metadata.divisions)
    mapRoles(document)
    writeTags(document, tags)
  }
  mendPages(document, contents, released)
  return writePdf(document)
}

// Every page number in it would be wrong.
function requirePages(document: PdfDocument, planned: number | undefined): void {
  const { length } = pagesOf(document)
  if (planned === undefined || planned === length) return
  throw new UserError(`The browser printed ${length} pages, expected ${planned}`, {
    hint: 'Please report this as a fault of Rapporteur; the HTML is not affected: `--format html`',
  })
}
