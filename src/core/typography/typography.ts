/** Where a language lets no line end: the whole of what an editor has to say about it. */
export interface Typography {
  readonly rules: readonly TypographyRule[]
  /** A number in groups of digits, in a language that writes so: `12~345~678`. It is the example that is its test. */
  readonly digitGroups?: string
  /** Initials before a surname, as an example too. */
  readonly initials?: string
}

export interface TypographyRule {
  readonly stands: Standing
  /**
   * Between commas. A small first letter stands for a capital too, a capital for itself alone; `*` for any ending, of
   * none or more letters.
   */
  readonly words: string
  /** One that holds, which is its test: `~` where the no-break space must be, `_` for a narrow one. */
  readonly example: string
}

/** Where a word of a rule stands, and thereby which of its spaces is a no-break one. */
export type Standing =
  /** `article 7` */
  | 'before its number'
  /** `Annex II`, `table B`, `section 3` */
  | 'before its number or letter'
  /** `9 million`; what is counted may follow: `9 million euros` */
  | 'after a number, as a scale'
  /** `11 km` */
  | 'after a number, as a unit'
  /** Kazakh `12 бап`, `IV бөлім` */
  | 'after its number'
  /** `14 July` */
  | 'after its day'
  /** `July 14` */
  | 'before its day'
  /** `KZT 9` and `9 million KZT` */
  | 'beside its amount'
  /** `z. B.` */
  | 'as one word'
  /** Short words that do not end a line: Russian `в` */
  | 'before any word'
  /** Signs that do not end a line: French `«` */
  | 'before any word, as a sign'
  /** Signs that do not begin a line: a dash */
  | 'after any word, as a sign'
  /** The same with a narrow space: French `;` */
  | 'after any word, as a sign, narrow'
