/** What a finished PDF says of itself. */
export interface PdfMetadata {
  readonly title: string
  /** BCP 47, such as `en` or `pt-BR`. */
  readonly language: string
  readonly author: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** Of the publication, `YYYY-MM-DD`: never of the print, so that the same report gives the same bytes. */
  readonly date: string
  /** `Rapporteur <version>` */
  readonly creator: string
  /** Titles for the bookmarks, in order: those of Chromium contain the note marks of headings. */
  readonly outline?: readonly { readonly title: string }[]
  readonly pageLabels: PageLabels
  /** What a link to an id leads to (`Note 3`), for readers who hear it; the id itself where it is missing. */
  readonly linkTitles?: ReadonlyMap<string, string>
}

/** How pages are called: the front pages have no number, and the next one is page 1. */
export interface PageLabels {
  readonly coverPages: number
}
