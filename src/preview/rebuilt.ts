import type { Problem } from './problem.ts'

/** What was done after a change. */
export interface Rebuilt {
  readonly paths: readonly string[]
  /** In milliseconds. */
  readonly time: number
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly Problem[]
}
