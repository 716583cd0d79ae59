import type { Divisions } from './spacing/spaces-between.ts'

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
  /** As many as were planned. */
  readonly pageCount?: number
  /** What a link to an id leads to (`Note 3`), for readers who hear it; the id itself where it is missing. */
  readonly linkTitles?: ReadonlyMap<string, string>
  /** Where the links lead that were printed as addresses. */
  readonly destinations?: PlannedDestinations
  /** The notes in the order printed; a part that goes on from an earlier page belongs to the note before it. */
  readonly notes?: readonly PrintedNote[]
  /** Which words are divided at the ends of lines; where words meet, a space is shown. */
  readonly divisions?: Divisions
}

/** Places by id, and what stands before `#id` in the addresses of links to them. */
export interface PlannedDestinations {
  readonly base: string
  /** Page from 0, and CSS pixels from the upper edge of its text. */
  readonly places: ReadonlyMap<string, { readonly page: number; readonly top: number }>
}

export interface PrintedNote {
  readonly id: string
  readonly continues: boolean
}

/** How pages are called: the front pages have no number, and the next one is page 1. */
export interface PageLabels {
  readonly coverPages: number
}
