import type { MeasuredColumn, Rooms } from '../paginate/measured.ts'

/** A report laid out by a browser as one endless column: to be measured, told where its pages begin, and printed once. */
export interface Sheet {
  /** Such as `HeadlessChrome/147.0.7727.0`. */
  readonly browser: string
  /** Fill in the page of each anchor that the text refers to by its page (a guess, if unknown), and read where everything stands. */
  measure(pages: ReadonlyMap<string, string>): Promise<MeasuredSheet>
  /** Fill in pages again, and tell whether any line breaks elsewhere for it; if so, it has to be measured again. */
  moves(pages: ReadonlyMap<string, string>): Promise<boolean>
  annotate(annotations: Annotations): Promise<void>
  /** The bytes as the browser wrote them. */
  print(): Promise<Uint8Array>
  /** Lays another page out in the same browser, in a process of its own: a part of a long report. */
  readonly beside: LayOut
}

/** All lengths are CSS pixels. */
export interface MeasuredSheet {
  /** The contents, which stand before the text on pages of their own. */
  readonly front: MeasuredColumn
  readonly text: MeasuredColumn
  /** The item of the text that each anchor stands on. */
  readonly anchors: ReadonlyMap<string, number>
  readonly rooms: Rooms
  /** The table that each row of the text belongs to, but those at a table's head. */
  readonly tables: ReadonlyMap<number, string>
  /** The items of the text that are wider than their page, each with its block as `RenderedBody` counts them; -1 where it has none. */
  readonly wide: ReadonlyMap<number, number>
  /** In the same way, the items that may be taller than a page. */
  readonly tall: ReadonlyMap<number, number>
  /** What stands where the text refers to a page, by anchor: a guess as long as the page was not known. */
  readonly pageReferences: ReadonlyMap<string, string>
  /** The first item of each block of the text that stands in nothing but sections; of one without any, of what follows. */
  readonly blocks: readonly number[]
}

/** What a sheet is told before it is printed. */
export interface Annotations {
  /** Running heads and the like, as CSS. */
  readonly style: string
  /** Put before `link#anchor`, or `call#anchor` for the first call of a note: browsers are slow with their own links. */
  readonly linkBase: string
  readonly pages: ReadonlyMap<string, string>
  /** The pages of the contents but the first. */
  readonly front: readonly PageStart[]
  readonly text: readonly PageStart[]
  /** By list, in the order of `MeasuredColumn.spreads`: what stands of it on one page after the other. */
  readonly spreads: readonly (readonly SpreadPart[])[]
  readonly feet: readonly Foot[]
  /** From the top of the first page of text to the foot of the last. */
  readonly length: number
  /** How far below the upper edge the first page of the contents begins, and that of the text. */
  readonly lead: number
  /** Of a report that is printed in parts: what is printed of this sheet. */
  readonly part?: PrintedPart
}

/** The blocks of a sheet that are printed, as `MeasuredSheet.blocks` counts them, and the item that they begin with. */
export interface PrintedPart {
  readonly from: number
  readonly to: number
  readonly item: number
}

/** An item with which a page begins. */
export interface PageStart {
  readonly item: number
  /** White space on the page before, and the height of the pages between them. */
  readonly rest: number
  /** The pages between them, which hold notes only. */
  readonly skipped: number
  /** Distance from the upper edge. */
  readonly lead: number
}

/** What of a list stands on a page, in columns side by side. */
export interface SpreadPart {
  /** The first item of each column. */
  readonly starts: readonly number[]
  /** The item after the last. */
  readonly to: number
  readonly height: number
  /** Where the list began on a page before: its distance from the upper edge. */
  readonly lead?: number
}

/** The notes at the foot of a page. */
export interface Foot {
  /** From the top of the first page of text. */
  readonly top: number
  readonly notes: readonly (readonly [id: string, from: number, to: number])[]
}

/** Lay a page out with a browser and work with it; everything is begun again where the browser ends half way. */
export type LayOut = <T>(job: PrintJob, work: (sheet: Sheet) => Promise<T>) => Promise<T>

export interface PrintJob {
  readonly html: string
  /** By the path that the page names: `fonts/serif.woff2`, `media/map.png`. Nothing else can be loaded. */
  readonly resources: ReadonlyMap<string, Resource>
  /** Of all that is laid out beside it too, in characters: patience goes by it. */
  readonly length?: number
}

export interface Resource {
  readonly bytes: Uint8Array
  /** A media type: `font/woff2`. */
  readonly type: string
}
