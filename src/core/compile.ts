import { type ParseOptions, parseReport } from './parse/report.ts'
import type { ResolvedReport, Sources } from './report.ts'
import { resolve } from './resolve/resolve.ts'

/** From what authors wrote to a report in which every number is known. What is wrong in it, `check` says. */
export function compile(sources: Sources, options: ParseOptions): ResolvedReport {
  return resolve(parseReport(sources, options))
}
