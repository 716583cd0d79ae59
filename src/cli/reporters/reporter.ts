import type { Rule } from '../../core/lint/rule.ts'
import type { Message } from '../../core/message.ts'
import type { Paint } from '../paint.ts'

/** Makes a text of messages. Paths in the messages, and of the texts, are as they are to be shown. */
export type Reporter = (
  messages: readonly Message[],
  texts: ReadonlyMap<string, string>,
  options: ReporterOptions,
) => string

export interface ReporterOptions {
  readonly paint: Paint
  readonly columns: number
  readonly rules: readonly Pick<Rule, 'id' | 'summary' | 'severity'>[]
  /** Of Rapporteur. */
  readonly version: string
}
