import { type ParseOptions, parseReport } from '../../parse/report.ts'
import type { ResolvedReport, Sources } from '../../report.ts'
import { resolve } from '../../resolve/resolve.ts'
import type { PrintableEntries } from './printable-entries.ts'
import { translate } from './translate.ts'

/** What makes a translation of a report. */
export interface TranslationJob extends ParseOptions {
  readonly language: string
  /** The report in the language it was written in, made of the same sources. */
  readonly original: ResolvedReport
  readonly entries: PrintableEntries
}

/** A report in another language, every number known, in steps of a section; what is wrong in it, the original's checks say. */
export function* compileTranslation(sources: Sources, job: TranslationJob): Generator<void, ResolvedReport> {
  const report = yield* parseReport(sources, job)
  return resolve(translate(report, job.original, job.entries))
}
