/** A translation as it comes back from a translator, whatever the kind of its file; `importTranslations` merges it. */
export interface Incoming {
  /** The id of the unit, where the file has one. It finds the message where its context does not. */
  readonly id: string | undefined
  /** Empty for prose, as in a unit; unset where the file does not know it. */
  readonly context: string | undefined
  /** The text that was translated, with marks as in a unit. An older one is told from the present by it. */
  readonly source: string
  /** With marks as in a unit; empty where nothing was translated. */
  readonly translation: string
  /** The translator, or the program, is not sure of it. */
  readonly fuzzy: boolean
  /** What the translator wrote beside it, a line each. */
  readonly comments: readonly string[]
  /** Where its translation stands in the file, where that is known. */
  readonly line: number | undefined
}

/** What became of one translation that came back. */
export interface Outcome {
  readonly incoming: Incoming
  /**
   * `taken`: it is in the catalogue now. `unchanged`: it was there already, or nothing came. `kept`: ours differs and
   * stays, theirs stands beside it as a comment. `unknown`: no message has its text. `refused`: it cannot be right.
   */
  readonly result: 'taken' | 'unchanged' | 'kept' | 'unknown' | 'refused'
  /** Why, in plain words without a full stop; empty where that is plain. */
  readonly reason: string
}
