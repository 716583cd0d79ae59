declare module 'mdast' {
  interface ParagraphData {
    /** The name of a group of a list, and how many belong to it, as it is printed. */
    group?: { readonly count: string }
  }
}
