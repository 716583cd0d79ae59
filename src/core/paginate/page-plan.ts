import type { Paper } from './measured.ts'

/** What stands on one page. Lengths are CSS pixels. */
export interface PagePlan {
  /** The first item, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly paper: Paper
  /** In the order printed: first what is left of earlier notes. */
  readonly notes: readonly PlannedNote[]
  /** Height of the table head printed again at the top; 0 where there is none. */
  readonly repeatedHead: number
  /** Height of the text, repeated head included. */
  readonly textHeight: number
  /** Height of the notes with the space above and between them; 0 without notes. */
  readonly notesHeight: number
  /** Why the page is not full, where white space is left that the text could not fill. */
  readonly gap?: GapReason
  /** Something on it is taller than the page. */
  readonly overfull: boolean
}

/** Lines of a note that stand together on one page. */
export interface PlannedNote {
  readonly id: string
  readonly from: number
  readonly to: number
}

/**
 * `end`: the text ends. `forced`: a break was asked for. `turned`: the next page lies on its side. `kept`: what follows
 * stays together. `notes`: the notes of what follows do not fit.
 */
export type GapReason = 'end' | 'forced' | 'turned' | 'kept' | 'notes'
