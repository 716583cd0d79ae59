import type { Message } from '../core/message.ts'
import type { Judged } from './check-and-show.ts'
import type { Draft } from './draft.ts'
import type { Problem } from './problem.ts'
import { heldStatus, type Status, statusOf, withErrors } from './status.ts'

/** What is known of a report now, good or bad. */
export class KnownReport {
  #draft: Draft | undefined
  #status: Status | undefined
  /** The draft of which everything was said, where the last reading did not come to nothing. */
  #told: Draft | undefined

  get draft(): Draft | undefined {
    return this.#draft
  }

  get status(): Status | undefined {
    return this.#status
  }

  /** The draft, where it can be shown in a language. */
  good(language: string): Draft | undefined {
    return this.#draft?.languages.includes(language) && !this.#status?.held ? this.#draft : undefined
  }

  isTold(draft: Draft): boolean {
    return draft === this.#told
  }

  take(draft: Draft): void {
    this.#draft = draft
  }

  judge(draft: Draft, { messages, held }: Judged): void {
    this.#status = { ...statusOf(draft, messages), held }
    this.#told = draft
  }

  /** Nothing of it could be read. */
  hold(problem: Problem): void {
    this.#told = undefined
    this.#status = heldStatus(this.#status, problem)
  }

  /** What no page has room for is known when the pages are. False where there is nothing to add. */
  addErrors(messages: readonly Message[]): boolean {
    if (!this.#status || !this.#draft || messages.length === 0) return false
    this.#status = withErrors(this.#status, messages, this.#draft.report.texts)
    return true
  }
}
