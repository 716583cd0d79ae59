import type { PdfDocument } from '../document.ts'
import { type PageContents, packPage } from '../page-contents.ts'
import type { Artifacts } from '../tag-tree.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { shortenSteps } from './shorten-steps.ts'

/** Marks the artifacts on each page, where the document is tagged, and writes it shorter. */
export function mendPages(document: PdfDocument, contents: PageContents, released: Artifacts | undefined): void {
  for (const [page, content] of contents) {
    const marked = released ? markArtifacts(content, released.get(page) ?? new Set()) : content
    packPage(document, page, shortenSteps(marked))
    // A long report is unpacked in many megabytes.
    contents.delete(page)
  }
}
