import type { Severity } from '../message.ts'
import type { Finding, ResolvedReport } from '../report.ts'

/** One thing that can be wrong with a report. */
export interface Rule {
  /** States what is right: `reference-resolves`. Its page is `rules/<id>.md`. */
  readonly id: string
  /** One sentence that would be true of a good report. */
  readonly summary: string
  readonly severity: Severity
  check(report: ResolvedReport, say: Say): void
}

/** Say what is wrong, where, and how to put it right. */
export type Say = (finding: Omit<Finding, 'rule'>) => void

/** A rule whose findings were made while the files were read. */
export function ruleOfReading(id: string, summary: string, severity: Severity): Rule {
  return {
    id,
    summary,
    severity,
    check({ findings }, say) {
      for (const { rule, ...finding } of findings) if (rule === id) say(finding)
    },
  }
}
