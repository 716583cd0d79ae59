/** Something on paper that is not as it was written or planned. */
export interface Difference {
  readonly kind: DifferenceKind
  /** The sheet, from 0. */
  readonly sheet: number
  /** As readers call it: `page 12`; of what comes before page 1, `sheet 2`. */
  readonly page: string
  /** The place in words: `note 12`, `after “the deposit”`, `187 px from the top`. */
  readonly where: string
  /** A sentence without its full stop. */
  readonly what: string
}

/**
 * `word-missing`, `word-added`: against the text. `box`: a letter that no font of the theme has. `note`: a call or a note
 * on another page than planned, or out of order. `contents`: a wrong page number. `overlap`: two lines on one another.
 * `cut`: text that is only partly seen. `seam`: a word that is none, or two, to those who read by tags.
 */
export type DifferenceKind = 'word-missing' | 'word-added' | 'box' | 'note' | 'contents' | 'overlap' | 'cut' | 'seam'

/** A sheet as readers call it. */
export function pageName(sheet: number, front: number): string {
  return sheet < front ? `sheet ${sheet + 1}` : `page ${sheet - front + 1}`
}
