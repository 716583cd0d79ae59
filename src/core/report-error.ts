import type { Message } from './message.ts'
import { UserError } from './user-error.ts'

/** A report that cannot be published, with every place that is at fault. */
export class ReportError extends UserError {
  readonly messages: readonly Message[]

  constructor(messages: readonly [Message, ...Message[]]) {
    const [{ place, text, hint }, ...others] = messages
    const more = others.length > 0 ? `; and ${others.length} more` : ''
    const where = `${place.file}:${place.start.line}:${place.start.column}`
    super(`${where} ${text}${more}`, { ...(hint !== undefined && { hint }), exitCode: 1 })
    this.messages = messages
  }
}
