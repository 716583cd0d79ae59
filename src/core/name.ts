/** What a name names. */
export type NameKind = 'person' | 'body' | 'law' | 'place' | 'term'

/** An entry of `names.yaml`: a name or a foreign word, and how the report writes it. */
export interface Name {
  /** As the report writes it. */
  readonly form: string
  /** Other forms that are right too, such as the plural. */
  readonly variants: readonly string[]
  /** The tag of the language it is in, where that is not the report's: `kk-Latn`. */
  readonly language: string | undefined
  /** The report sets it in italics. */
  readonly italics: boolean
  readonly abbreviation: string | undefined
  /** The part of the report it belongs to; unset: all of it. */
  readonly scope: string | undefined
  readonly kind: NameKind | undefined
}
