/** The translations of a report into one language: what a PO file holds, in its order. */
export interface Catalogue {
  /** The comment above the head of the file, a line each. */
  readonly comments: readonly string[]
  /** The head, in its order: `Language`, `Plural-Forms`… */
  readonly header: ReadonlyMap<string, string>
  readonly entries: readonly Entry[]
}

/** One message and its translation. */
export interface Entry {
  /** `msgctxt`; empty where there is none. */
  readonly context: string
  /** `msgid` */
  readonly source: string
  /** `msgstr`; empty: not translated. */
  readonly translation: string
  /** Somebody has to look at it, and until then it is not printed. */
  readonly fuzzy: boolean
  /** The other flags: `python-brace-format`. */
  readonly flags: readonly string[]
  /** `# `: what translators wrote, a line each; nothing of theirs is ever lost. */
  readonly comments: readonly string[]
  /** `#. `: what Rapporteur says to translators, a line each. */
  readonly notes: readonly string[]
  /** `#: `: the files it comes from. */
  readonly references: readonly string[]
  /** `#| msgid`: the text that was translated, where it has changed since. */
  readonly previous: string | undefined
  /** `#~`: its text is no longer in the report. */
  readonly obsolete: boolean
  /** The line of its `msgid`, where it was read from a file. */
  readonly line?: number
  /** The line of its `msgstr`, where it was read from a file. */
  readonly translationLine?: number
}

/** What makes a message one of its own: two of a catalogue never share it. */
export function keyOf({ context, source }: Pick<Entry, 'context' | 'source'>): string {
  return `${context}\u0004${source}`
}
