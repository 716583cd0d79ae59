/** The design tokens of a theme, by name without `--`. */
export interface Tokens {
  /** For light screens and for paper. */
  readonly light: TokenSet
  /** What differs on dark screens. */
  readonly dark: TokenSet
}

export type TokenSet = ReadonlyMap<string, Token>

/** A value as CSS writes it, and where it was written. */
export interface Token {
  readonly value: string
  /** From the project: `templates/house/tokens.css`. */
  readonly file: string
  readonly line: number
}

export type Scheme = keyof Tokens
