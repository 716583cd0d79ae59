import type { Remembered } from '../../merge/remembered.ts'

/** Translations to be remembered, as a translation memory holds them. */
export interface Memory {
  readonly from: string
  readonly to: string
  readonly pairs: readonly Remembered[]
}
