import type { Written } from '../../src/core/formats/format.ts'
import { pdf } from '../../src/core/formats/pdf.ts'
import { readPdf } from '../../src/core/pdf/read-pdf.ts'
import { textOfPages } from '../../src/core/pdf/read-text.ts'
import type { PageText, TextRun } from '../../src/core/pdf/text/page-text.ts'
import type { ResolvedReport } from '../../src/core/report.ts'
import type { Browser } from '../../src/print/browser.ts'
import { type NotesAndCalls, notesAndCalls } from '../core/pdf/notes-and-calls.ts'
import { houseTheme } from './house.ts'

/** A report as a reader of its PDF finds it. */
export interface PrintedReport extends NotesAndCalls {
  readonly written: Written
  readonly bytes: Uint8Array
  readonly pages: readonly PageText[]
}

/** The report as PDF, in the house theme, read back. */
export async function printReport(report: ResolvedReport, browser: Browser): Promise<PrintedReport> {
  const written = await pdf.write(report, {
    theme: houseTheme,
    version: '1.2.3',
    formats: new Set(['pdf']),
    paged: undefined,
    layOut: (job, work) => browser.layOut(job, work),
  })
  const bytes = Buffer.from(written.artifacts[0]?.contents ?? '')
  return { written, bytes, pages: textOfPages(readPdf(bytes)), ...notesAndCalls(bytes) }
}

/** What is wrong with the places of the notes. */
export function misplaced({ calls, notes }: NotesAndCalls): string[] {
  const wrong = [...calls].flatMap(([id, page], index) =>
    notes[index]?.[0] === page ? [] : [`${id} called on page ${page}, printed on ${notes[index]}`],
  )
  return calls.size === notes.length ? wrong : [...wrong, `${calls.size} calls, ${notes.length} notes`]
}

/** The words of a page that no tag speaks for: heads, folios and stamps, one after the other. */
export function marginOf(page: PageText | undefined): string {
  return wordsOf(page, ({ artifact, mark }) => artifact || mark === undefined)
}

/** The words of a page that are read aloud. */
export function textOf(page: PageText | undefined): string {
  return wordsOf(page, ({ artifact, mark }) => !artifact && mark !== undefined)
}

function wordsOf(page: PageText | undefined, isWanted: (run: TextRun) => boolean): string {
  const runs = page?.runs.filter(isWanted) ?? []
  return runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}
