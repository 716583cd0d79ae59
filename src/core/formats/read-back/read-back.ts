import type { Direction } from '../../direction.ts'
import { readPdf } from '../../pdf/read-pdf.ts'
import { textOfPages } from '../../pdf/read-text.ts'
import type { CanPrint } from '../../report.ts'
import { blankBoxes } from './blank-boxes.ts'
import { checkContents } from './check-contents.ts'
import { checkLayout } from './check-layout.ts'
import { checkNotes, type NumberedNote } from './check-notes.ts'
import { checkWords } from './check-words.ts'
import type { Difference } from './difference.ts'
import { placedRuns } from './placed-run.ts'
import type { PrintPlan } from './print-plan.ts'

/**
 * Reads a finished PDF as its readers see it, and says where it is not what was written and planned, in the order of pages.
 *
 * `html` is what was sent to the browser; what cannot be printed is known to the author, and no difference. Linear.
 */
export function readBack(
  bytes: Uint8Array,
  { notes, canPrint }: { readonly notes: readonly NumberedNote[]; readonly canPrint: CanPrint },
  html: string,
  plan: PrintPlan,
): readonly Difference[] {
  const document = readPdf(bytes)
  const pages = textOfPages(document)
  const blank = blankBoxes(html, canPrint)
  const found = placedRuns(document, pages)
  const placed = blank ? found.map((one) => ({ ...one, run: { ...one.run, text: blank(one.run.text) } })) : found
  const filled = withPages(html, plan.pages)
  const sent = blank ? blank(filled) : filled
  const direction: Direction = /<html\b[^>]* dir="rtl"/.test(html) ? 'rtl' : 'ltr'
  return [
    ...checkWords(placed, sent, plan.front, direction),
    ...checkNotes(placed, notes, plan, direction),
    ...checkContents(placed, sent, plan.front, direction),
    ...checkLayout(pages, found, plan.front),
  ].sort((one, other) => one.sheet - other.sheet)
}

/** As the browser fills in the pages that the text refers to. */
function withPages(html: string, pages: PrintPlan['pages']): string {
  return html.replace(
    pageReference,
    (_, tag: string, anchor: string, text: string) => tag + (pages.get(anchor) ?? text),
  )
}

// That it stands in a tag is asked last, because looking for it first takes long.
const pageReference = /( data-page-of="(?<=<[^>]*)([^"]*)"[^>]*>)([^<]*)/g
