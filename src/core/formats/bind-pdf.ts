import type { PagePlan } from '../paginate/page-plan.ts'
import { PdfInParts } from '../pdf/finish-pdf.ts'
import type { ResolvedReport } from '../report.ts'
import type { Planned } from './parts/workbench.ts'
import { pdfMetadataOf } from './pdf-metadata-of.ts'
import { divisionsOf } from './read-back/divisions-of.ts'
import { printPlanOf } from './read-back/print-plan.ts'
import { readBack } from './read-back/read-back.ts'
import { refuseDifferences } from './read-back/refuse-differences.ts'
import { sentPage } from './read-back/sent-page.ts'

/** A PDF that grows by what is printed. */
export interface BoundPdf {
  /** Puts the next part in order, on which these pages of text stand. */
  add(bytes: Uint8Array, pages: readonly PagePlan[]): void
  /** The whole, read back: throws where something is not printed as it was sent and planned. */
  finish(): Uint8Array
}

/** Makes a PDF of what is printed of a report. */
export function bindPdf(
  report: ResolvedReport,
  { measured, layout }: Planned,
  made: { readonly html: string; readonly version: string },
): BoundPdf {
  const plan = printPlanOf(measured, layout)
  const sent = sentPage(made.html, report.canPrint, plan)
  const pdf = new PdfInParts({ ...pdfMetadataOf(report, layout, made), divisions: divisionsOf(sent) })
  return {
    add: (bytes, pages) => pdf.add(bytes, notesOn(pages)),
    finish: () => {
      const finished = pdf.finish()
      refuseDifferences(readBack(finished, report.notes, sent, plan))
      return finished
    },
  }
}

function notesOn(pages: readonly PagePlan[]) {
  return pages.flatMap(({ notes }) => notes.map(({ id, from }) => ({ id, continues: from > 0 })))
}
