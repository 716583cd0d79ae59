import { setTimeout as pause } from 'node:timers/promises'

/** Reads again what changed, known to have changed since a time; false where it has to be done once more. */
export type Rebuild = (paths: readonly string[], start: number) => Promise<boolean>

/** In milliseconds without a change, before anything is shown: who saves many files shows the last. */
const quiet = 30

/** In milliseconds: who never stops is shown all the same. */
const longestWait = 1500

/** Files that may have changed and were not read again yet. One rebuild goes on at a time. */
export class ChangeQueue {
  readonly #rebuild: Rebuild
  readonly #pending = new Set<string>()
  #lastChange = 0
  #working: Promise<void> | undefined

  constructor(rebuild: Rebuild) {
    this.#rebuild = rebuild
  }

  /** Rebuilds, also where nothing changed. */
  begin(): Promise<void> {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
      // One that came at the very end.
      if (this.hasMore()) this.begin().catch(() => undefined)
    })
    return this.#working
  }

  add(paths: readonly string[]): void {
    for (const path of paths) this.#pending.add(path)
    this.#lastChange = performance.now()
    this.begin().catch(() => undefined)
  }

  /** Whether something changed that no rebuild knows of. */
  hasMore(): boolean {
    return this.#pending.size > 0
  }

  /** Waits until everything that is known to have changed was read. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working
  }

  /** Whether something changed while this was read; then it is read again. */
  async isOutrun(start: number): Promise<boolean> {
    for (;;) {
      await pause(0)
      const now = performance.now()
      if (now - start > longestWait) return false
      if (this.hasMore()) return true
      if (now - this.#lastChange >= quiet) return false
      await pause(quiet - (now - this.#lastChange))
    }
  }

  async #work(): Promise<void> {
    let start = performance.now()
    const paths = new Set<string>()
    do {
      for (const path of this.#pending) paths.add(path)
      this.#pending.clear()
      await pause(2)
      if (!(await this.#rebuild([...paths], start))) continue
      // What was told is not told again with what comes next.
      paths.clear()
      start = performance.now()
    } while (this.hasMore())
  }
}
