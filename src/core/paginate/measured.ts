/**
 * A report as one endless column, measured: what stands in it from top to bottom, and how tall its notes are.
 *
 * All lengths are CSS pixels.
 */
export interface MeasuredColumn {
  readonly items: readonly MeasuredItem[]
  /** By the id that the items call. */
  readonly notes: ReadonlyMap<string, MeasuredNote>
  /** In order, none within another. */
  readonly spreads: readonly Spread[]
}

/** Items that are printed in columns side by side, as those of a list are, but measured in one: `from` to before `to`. */
export interface Spread {
  readonly from: number
  readonly to: number
  /** At least 1. */
  readonly columns: number
}

/** A line, a row or a box: what never divides. */
export interface MeasuredItem {
  /** From the top of the column. The space between two items is what a page break between them drops. */
  readonly top: number
  readonly bottom: number
  readonly before: BreakBefore
  /** The notes called on it, in order. */
  readonly notes: readonly string[]
  /** Height of the table head that is printed again where a page starts with this row; 0 elsewhere. */
  readonly repeatedHead: number
  readonly paper: Paper
}

/** How a page lies: `upright`, or `turned` on its side for a table that is wider than it is tall. */
export type Paper = 'upright' | 'turned'

/**
 * How a page may break before an item.
 *
 * `forced`: it must. `free`: it may. `lines`: it would leave a line alone (widow, orphan). `kept`: it would divide what
 * belongs together. `bound`: it would leave a heading or a table head at the foot of a page.
 */
export type BreakBefore = 'forced' | 'free' | 'lines' | 'kept' | 'bound'

export interface MeasuredNote {
  /** Heights of its lines in order; space between its paragraphs belongs to the line below. */
  readonly lines: readonly number[]
}

/** The room on the pages of each paper. */
export type Rooms = Readonly<Record<Paper, PageRoom>>

/** The room on a page. */
export interface PageRoom {
  readonly height: number
  /** Between the edge of the page and its first line. */
  readonly lead: number
  /** Between the text and the first note, rule included. */
  readonly aboveNotes: number
  /** Between two notes. */
  readonly betweenNotes: number
  /** The white space of one line, to weigh gaps against bad breaks. */
  readonly line: number
}
