/** Where a long work says what is being done. Nothing is said of what takes no time. */
export interface Progress {
  /** `northland: reading section 3 of 20`. */
  at(doing: string): void
  /** Makes room for something else that is said; what is being done is shown again at the next step. */
  hide(): void
  /** The work is done. */
  end(): void
}

/** For whoever wants no progress, and where nobody looks. */
export const silence: Progress = { at: () => {}, hide: () => {}, end: () => {} }
