import type { Unit } from '../unit.ts'

/** What is handed to a translator: the messages of a report and what there is of their translation. */
export interface HandOff {
  /** The name of the report's folder. */
  readonly report: string
  readonly title: string
  /** The language of the report. */
  readonly from: string
  /** The language it is translated into. */
  readonly to: string
  /** In the order of the report. */
  readonly messages: readonly HandOffMessage[]
}

/** A message and how far its translation is. */
export interface HandOffMessage {
  readonly unit: Unit
  /** With marks; empty where the state is. */
  readonly translation: string
  readonly state: 'empty' | 'fuzzy' | 'translated'
  /** The text that was translated, where it has changed since. */
  readonly previous: string | undefined
  /** What translators wrote beside it, a line each. */
  readonly comments: readonly string[]
}
