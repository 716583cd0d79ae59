/** The words of a report that are always translated alike: `translations/glossary.csv`. */
export interface Glossary {
  readonly terms: readonly Term[]
}

/** One word, or a few, and how each language says it. */
export interface Term {
  /** In the language of the report. */
  readonly term: string
  /** By language tag; several of one language are as good as each other. */
  readonly translations: ReadonlyMap<string, readonly string[]>
  /** For translators. */
  readonly note: string
  /** It stays as it is in every language. */
  readonly keep: boolean
  /** What it must not be called, in any language. */
  readonly forbidden: readonly string[]
  /** The line of the glossary it stands on. */
  readonly line: number
}
