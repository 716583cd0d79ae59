import { setTimeout as delay } from 'node:timers/promises'
import { check, checkInSteps } from '../core/lint/index.ts'
import type { Message } from '../core/message.ts'
import { ParsedSections } from '../core/parse/parsed-sections.ts'
import type { ResolvedReport } from '../core/report.ts'
import { type CompiledReport, compileReport, type Memory, type Workshop } from './compile-report.ts'
import { inTurns } from './in-turns.ts'
import { RememberedFiles } from './remembered-files.ts'

/** Who wants to know what is to be said of a report. */
export interface Listener {
  readonly checked: (report: ResolvedReport, messages: readonly Message[]) => void
  readonly failed: (error: unknown) => void
}

/**
 * In milliseconds: how long to wait for the next letter, how long messages may be late while someone types, and how long
 * a list of words may keep them waiting.
 */
const patience = { least: 10, most: 300, late: 1000, glance: 100 }

/** A report that someone is writing: compiled anew when it has changed, and only as often as there is time for. */
export class LiveReport {
  readonly folder: string
  readonly #workshop: Workshop
  readonly #listener: Listener
  readonly #memory: Memory = { files: new RememberedFiles(), sections: new ParsedSections() }
  readonly #messages = new WeakMap<ResolvedReport, readonly Message[]>()
  /** Counts the changes. */
  #changes = 1
  #made: (CompiledReport & { readonly changes: number }) | undefined
  #working: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  /** Since when a check is due. */
  #since = 0
  #shown = { changes: 0, at: performance.now(), took: 0 }
  #closed = false

  constructor(folder: string, workshop: Workshop, listener: Listener) {
    this.folder = folder
    this.#workshop = workshop
    this.#listener = listener
    this.#checkLater()
  }

  /** As it was when it was last compiled. */
  get known(): ResolvedReport | undefined {
    return this.#made?.report
  }

  /** To be called when a file of it has changed. */
  changed(): void {
    this.#changes++
    this.#checkLater()
  }

  /** With every change that was made before it was asked for. Throws a UserError where there is no report any more. */
  async latest(): Promise<ResolvedReport> {
    const wanted = this.#changes
    for (;;) {
      if (this.#made && this.#made.changes >= wanted) return this.#made.report
      this.#working ??= this.#make().finally(() => {
        this.#working = undefined
      })
      await this.#working
    }
  }

  /** As fresh as it can be without keeping someone waiting who types. */
  async soon(): Promise<ResolvedReport> {
    const latest = this.latest()
    if (!this.known) return latest
    const known = delay(patience.glance, undefined, { ref: false }).then(() => this.known ?? latest)
    return Promise.race([latest, known])
  }

  /** All that is to be said of a version of the report; found once. */
  messagesOf(report: ResolvedReport): readonly Message[] {
    const messages = this.#messages.get(report) ?? check(report)
    this.#messages.set(report, messages)
    return messages
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  async #make(): Promise<void> {
    const changes = this.#changes
    const compiled = await compileReport(this.folder, this.#workshop, this.#memory)
    this.#made = { ...compiled, changes }
  }

  #checkLater(): void {
    const now = performance.now()
    if (this.#closed || (this.#timer && now - this.#since > patience.late)) return
    if (this.#timer) clearTimeout(this.#timer)
    else this.#since = now
    // A report that takes long to check is checked less often.
    const wait = Math.min(patience.most, Math.max(patience.least, this.#shown.took / 4))
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#check().catch(this.#listener.failed)
    }, wait)
  }

  async #check(): Promise<void> {
    const start = performance.now()
    await this.latest()
    const made = this.#made
    if (this.#closed || !made || made.changes === this.#shown.changes) return
    // If it is not, a later check is due already; but who types without a pause wants to see something now and then.
    const isLatest = () => made.changes === this.#changes
    const isLate = start - this.#shown.at > patience.late
    if (!isLate && !(await this.#checkInTurns(made.report, isLatest))) return
    const messages = [...made.faults, ...this.messagesOf(made.report)]
    const at = performance.now()
    this.#shown = { changes: made.changes, at, took: at - start }
    if (!this.#closed) this.#listener.checked(made.report, messages)
  }

  async #checkInTurns(report: ResolvedReport, goesOn: () => boolean): Promise<boolean> {
    const messages = goesOn() ? await inTurns(checkInSteps(report), goesOn) : undefined
    if (messages) this.#messages.set(report, messages)
    return messages !== undefined
  }
}
