import { type ParseOptions, parseReport } from './parse/report.ts'
import type { ResolvedReport, Sources } from './report.ts'
import { resolve } from './resolve/resolve.ts'

/** From what authors wrote to a report in which every number is known. What is wrong in it, `check` says. */
export function compile(sources: Sources, options: ParseOptions): ResolvedReport {
  const steps = compileInSteps(sources, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps of a section, for who has to listen to others in between. */
export function* compileInSteps(sources: Sources, options: ParseOptions): Generator<void, ResolvedReport> {
  return resolve(yield* parseReport(sources, options))
}
