/** What is written on one page. Lengths are CSS pixels (a 96th of an inch) from the top left corner of the sheet. */
export interface PageText {
  /** The number of the page's object, by which tags name it. */
  readonly object: number
  readonly width: number
  readonly height: number
  /** In the order of painting. */
  readonly runs: readonly TextRun[]
}

/** Characters that were painted together: one font, one baseline, one mark. */
export interface TextRun {
  /** In reading order, spaces among them; U+FFFD for what is no character or is painted as an empty box. */
  readonly text: string
  /** The left end. */
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  /** Of the font, as painted. */
  readonly size: number
  /** The id by which a tag names it (MCID); none in what no tag speaks for. */
  readonly mark: number | undefined
  /** Running heads, folios and repeated table heads: no part of the text. */
  readonly artifact: boolean
  /** Part of it is outside what the page shows. What is wholly outside is no run. */
  readonly cut: boolean
  /** Read from right to left, as Arabic and Hebrew are. */
  readonly rightToLeft: boolean
}
