/** What is known of one part of the machine. */
export interface Found {
  readonly part: string
  /** What there is of it, or that there is none. */
  readonly state: string
  /** What it is for. */
  readonly purpose: string
  /** What to do, where it is lacking. */
  readonly remedy?: string
  /** Reports are made without it. */
  readonly isOptional?: true
}
