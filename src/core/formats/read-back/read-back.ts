import { readPdf } from '../../pdf/read-pdf.ts'
import { textOfPages } from '../../pdf/read-text.ts'
import { checkContents } from './check-contents.ts'
import { checkLayout } from './check-layout.ts'
import { checkNotes, type NumberedNote } from './check-notes.ts'
import { checkWords } from './check-words.ts'
import type { Difference } from './difference.ts'
import { placedRuns } from './placed-run.ts'
import type { PrintPlan } from './print-plan.ts'
import type { SentPage } from './sent-page.ts'

/**
 * Reads a finished PDF as its readers see it, and says where it is not what was sent and planned, in the order of pages.
 *
 * What cannot be printed is known to the author, and no difference. Linear.
 */
export function readBack(
  bytes: Uint8Array,
  notes: readonly NumberedNote[],
  sent: SentPage,
  plan: PrintPlan,
): readonly Difference[] {
  const document = readPdf(bytes)
  const pages = textOfPages(document)
  const { blank, direction } = sent
  const found = placedRuns(document, pages)
  const placed = blank ? found.map((one) => ({ ...one, run: { ...one.run, text: blank(one.run.text) } })) : found
  return [
    ...checkWords(placed, sent, plan.front),
    ...checkNotes(placed, notes, plan, sent),
    ...checkContents(placed, sent.html, plan.front, direction),
    ...checkLayout(pages, found, plan.front),
  ].sort((one, other) => one.sheet - other.sheet)
}
