/** A translation of an earlier report. */
export interface Remembered {
  /** With marks as in a unit. */
  readonly source: string
  readonly translation: string
  /** The report it comes from, for people. */
  readonly from: string
}
