import { UserError } from '../user-error.ts'
import { type PdfDocument, pagesOf } from './document.ts'
import { type FinishedPart, finishPart } from './finish-part.ts'
import { joinParts } from './join/join-parts.ts'
import { describeDocument } from './passes/describe-document.ts'
import { describeLinks } from './passes/describe-links.ts'
import { labelPages } from './passes/label-pages.ts'
import { leadLinks } from './passes/lead-links.ts'
import { mapRoles } from './passes/map-roles.ts'
import { numberNotes } from './passes/name-notes.ts'
import { nameShapes } from './passes/name-shapes.ts'
import { numberHeaderCells } from './passes/number-header-cells.ts'
import { renameBookmarks } from './passes/rename-bookmarks.ts'
import { stepHeadings } from './passes/step-headings.ts'
import type { PdfMetadata, PrintedNote } from './pdf-metadata.ts'
import { readBehind, readPdf } from './read-pdf.ts'
import { writePdf } from './write-pdf.ts'
import { writeTags } from './write-tags.ts'

/** Makes a publication of what Chromium printed; the same print and metadata give the same bytes. */
export function finishPdf(bytes: Uint8Array, metadata: PdfMetadata): Uint8Array {
  const pdf = new PdfInParts(metadata)
  pdf.add(bytes, metadata.notes)
  return pdf.finish()
}

/** A publication that is made of one part after the other, so that most of the work is done while the next is printed. */
export class PdfInParts {
  readonly #metadata: PdfMetadata
  readonly #parts: FinishedPart[] = []
  #last: PdfDocument | undefined

  constructor(metadata: PdfMetadata) {
    this.#metadata = metadata
  }

  /** The next part as Chromium printed it, and the notes at the feet of its pages. */
  add(bytes: Uint8Array, notes: readonly PrintedNote[] | undefined): void {
    const first = this.#last?.objects.length ?? 0
    this.#last = this.#last === undefined ? readPdf(bytes) : readBehind(this.#last, bytes)
    nameShapes(this.#last, first)
    this.#parts.push(finishPart(this.#last, notes, this.#metadata))
  }

  finish(): Uint8Array {
    const { document, tags, margins } = joinParts(this.#parts)
    const { pageCount, pageLabels, outline, destinations, linkTitles } = this.#metadata
    requirePages(document, pageCount)
    describeDocument(document, this.#metadata)
    labelPages(document, pageLabels)
    if (outline !== undefined) renameBookmarks(document, outline)
    if (destinations !== undefined) leadLinks(document, destinations, margins)
    describeLinks(document, linkTitles ?? new Map())
    if (tags !== undefined) {
      numberNotes(tags)
      stepHeadings(tags)
      numberHeaderCells(tags)
      mapRoles(document)
      writeTags(document, tags)
    }
    return writePdf(document)
  }
}

// Every page number in it would be wrong.
function requirePages(document: PdfDocument, planned: number | undefined): void {
  const { length } = pagesOf(document)
  if (planned === undefined || planned === length) return
  throw new UserError(`The browser printed ${length} pages, expected ${planned}`, {
    hint: 'Please report this as a fault of Rapporteur; the HTML is not affected: `--format html`',
  })
}
