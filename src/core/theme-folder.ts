/** The folder of a theme, as bytes. */
export interface ThemeFolder {
  readonly name: string
  /** By path inside the folder: `page.hbs`, `words/en.yaml`. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A theme and, one after the other, those that it extends. */
export type ThemeFolders = readonly [ThemeFolder, ...ThemeFolder[]]

/** A theme that another one extends, and where it says so: `templates/audit/theme.yaml:1:10`. */
export interface BaseTheme {
  readonly name: string
  readonly namedAt: string
}

/** What is to be read next, after a theme and those that it extends so far; nothing when they are all there. */
export type BaseOf = (folders: ThemeFolders) => BaseTheme | undefined
