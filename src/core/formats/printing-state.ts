/** How far a PDF is: so many of its pages are printed, or all of them are, and are read back. */
export interface PrintingState {
  readonly printed: number
  readonly pages: number
  readonly isReadBack: boolean
}
