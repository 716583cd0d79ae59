import { ChangeQueue } from './change-queue.ts'
import type { Drafts } from './draft.ts'
import type { KnownReport } from './known-report.ts'
import { readAgain } from './read-again.ts'
import type { ShownReport } from './shown-report.ts'

export interface WatchedOptions {
  readonly drafts: Drafts
  readonly known: KnownReport
  readonly shown: ShownReport
  /** Told which folders to watch after each reading. */
  follow(folders: readonly string[]): void
  /** Told when something else is known, which was known to have changed since a time. */
  told(paths: readonly string[], start: number): void
}

/** A report that is read again whenever its files may have changed. */
export class WatchedReport {
  readonly #options: WatchedOptions
  readonly #queue = new ChangeQueue((paths, start) => this.#readAgain(paths, start))

  constructor(options: WatchedOptions) {
    this.#options = options
  }

  /** Reads it for the first time. */
  start(): Promise<void> {
    return this.#queue.begin()
  }

  changed(paths: readonly string[]): void {
    this.#queue.add(paths)
  }

  settled(): Promise<void> {
    return this.#queue.settled()
  }

  async #readAgain(paths: readonly string[], start: number): Promise<boolean> {
    const { drafts, follow, known, shown, told } = this.#options
    const stage = {
      show: shown.show.bind(shown),
      isLookedAt: shown.isLookedAt.bind(shown),
      hasMore: () => this.#queue.hasMore(),
    }
    const came = await readAgain(paths, { drafts, follow, known, stage, isOutrun: () => this.#queue.isOutrun(start) })
    if (came === 'read') told(paths, start)
    return came !== 'outrun'
  }
}
