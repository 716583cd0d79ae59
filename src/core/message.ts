/** A point in a file. Lines, columns from 1; columns and offsets in UTF-16 units, as editors count. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A stretch of a file. */
export interface Place {
  /** Relative to the report's folder, with `/`. */
  readonly file: string
  readonly start: Point
  readonly end: Point
}

export type Severity = 'error' | 'warning' | 'info'

/** One thing an author should know, from one rule. */
export interface Message {
  /** The id of the rule: `reference-resolves`. */
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  /** One sentence that says what is wrong, in Markdown: code between backticks. */
  readonly text: string
  /** What to do next. */
  readonly hint?: string
  /** The other places, where two disagree. */
  readonly related?: readonly Related[]
  /** The slip that this follows from. Where that is told and stops the build, this is left out. */
  readonly explainedBy?: Pick<Message, 'rule' | 'place'>
}

export interface Related {
  readonly place: Place
  readonly text: string
}
