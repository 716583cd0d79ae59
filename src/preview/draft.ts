import type { Message } from '../core/message.ts'
import type { ResolvedReport, Sources, Theme } from '../core/report.ts'

/** A report as it stands on the disk at one moment, and all that is to be said of it. */
export interface Draft {
  readonly report: ResolvedReport
  readonly sources: Sources
  readonly theme: Theme
  /** All languages it is published in, its own first. */
  readonly languages: readonly string[]
  /** What reading stumbled over; known at once. */
  readonly faults: readonly Message[]
  /** Everything that is to be said of it, in steps. */
  check(): Generator<void, readonly Message[]>
  /** The report in a language. Throws a UserError where it can't be made. */
  edition(language: string): Promise<ResolvedReport>
}

/** Reads a report again. Throws a UserError where there is none, or none of its theme. */
export interface Drafts {
  /** The folder of the report. */
  readonly folder: string
  read(changed: readonly string[]): Promise<Draft>
  /** Where its files and those of its theme lie, as far as is known. */
  folders(): readonly string[]
}
