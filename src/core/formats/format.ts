import type { GapReason } from '../paginate/page-plan.ts'
import type { WordAccount } from '../render/account-for-words.ts'
import type { Artifact, ResolvedReport, Theme } from '../report.ts'
import type { PieceSize } from './parts/pieces-of.ts'
import type { PrintingState } from './printing-state.ts'
import type { LayOut } from './sheet.ts'

export type { LayOut, PrintJob, Resource } from './sheet.ts'

/** A way to publish a report. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string
  readonly summary: string
  /** It names pages, so it is made when they are known. */
  readonly readsPages?: true
  write(report: ResolvedReport, tools: Tools): Promise<Written>
}

/** What a format made. */
export interface Written {
  readonly artifacts: readonly Artifact[]
  /** What became of the report's words, from a format that counts them. */
  readonly words?: WordAccount
  /** From a format with pages: how many there are, and the page of each anchor as readers call it. */
  readonly paged?: Printed
  /** From a format with pages: those that are less than two thirds full, and why. */
  readonly gaps?: readonly Gap[]
}

export interface Gap {
  /** As readers call it. */
  readonly page: string
  readonly reason: GapReason
  /** What follows, where it can't be divided: `Table 3`. */
  readonly next?: string
}

export interface Paged {
  /** Sheets, cover and contents among them. */
  readonly count: number
  readonly pages: ReadonlyMap<string, string>
}

/** Pages that a browser printed. */
export interface Printed extends Paged {
  /** Such as `HeadlessChrome/147.0.7727.0`: with another, the same report may have other bytes. */
  readonly browser: string
}

/** What a format may use; `publish` and the command line bring the real ones. */
export interface Tools {
  readonly theme: Theme
  readonly layOut: LayOut
  /** The version of Rapporteur, for metadata. */
  readonly version: string
  /** The names of all formats that are being written. */
  readonly formats: ReadonlySet<string>
  /** The languages in which the report is published, its own among them; its own alone where unset. */
  readonly languages?: readonly string[]
  /** Set where a web page has its styles, fonts and pictures beside it, instead of holding them. */
  readonly assets?: 'beside' | undefined
  /** The pages of the report, once a format before this one has learnt them. */
  readonly paged: Printed | undefined
  /** How long the pieces are in which a long report is printed; unless said, such that they take the least time. */
  readonly pieceSize?: PieceSize
  /** Told how far the printing is, which may take minutes. */
  readonly tell?: (state: PrintingState) => void
}
