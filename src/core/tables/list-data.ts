declare module 'mdast' {
  interface ParagraphData {
    /** The name of a group of a list, and how many belong to it, as it is printed. */
    group?: { readonly count: string }
  }
  interface ListData {
    /** What the entries were made from, for programs. */
    entries?: ListEntries
  }
}

/** Rows of a file of data: numbers as numbers, all else as it stands there. */
export interface ListEntries {
  /** The names of the columns; empty where the file has none. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}
