import type { Artifact, ResolvedReport } from '../core/report.ts'
import { BuiltFiles, type BuiltOptions } from './built-files.ts'
import type { Draft, Drafts } from './draft.ts'
import { KnownReport } from './known-report.ts'
import type { Listeners } from './listeners.ts'
import { marksOf } from './marks-of.ts'
import type { PagesKeeper, PagesVersion } from './pages/pages-keeper.ts'
import type { Rebuilt } from './rebuilt.ts'
import { ShownReport } from './shown-report.ts'
import type { Status } from './status.ts'
import { WatchedReport } from './watched-report.ts'
import type { Version } from './web-pages.ts'

export interface SessionOptions extends BuiltOptions {
  readonly drafts: Drafts
  /** For the person at the terminal, after each change. */
  told(rebuilt: Rebuilt): void
  /** Told which folders to watch after each reading. */
  follow(folders: readonly string[]): void
}

/** Reads a report again whenever it is changed, and tells the pages that show it. */
export class Session {
  readonly listeners: Listeners
  readonly paper: PagesKeeper
  readonly #options: SessionOptions
  readonly #known = new KnownReport()
  readonly #watched: WatchedReport
  // Another run numbers its pages otherwise.
  readonly #run = Date.now()
  readonly #shown: ShownReport
  readonly #files: BuiltFiles

  constructor(options: SessionOptions) {
    this.#options = options
    this.#files = new BuiltFiles(options)
    const { layOut, version, drafts, follow } = options
    const planned = (_: string, { messages }: Pick<PagesVersion, 'messages'>) => {
      if (this.#known.addErrors(messages)) this.#tellStatus()
    }
    this.#shown = new ShownReport({ layOut, version, first: this.#run, planned })
    const told = (paths: readonly string[], start: number) => this.#tell(paths, start)
    this.#watched = new WatchedReport({ drafts, follow, known: this.#known, shown: this.#shown, told })
    this.listeners = this.#shown.listeners
    this.paper = this.#shown.paper
  }

  /** Reads the report for the first time. */
  start(): Promise<void> {
    return this.#watched.start()
  }

  /** To be told of files that may have changed. */
  changed(paths: readonly string[]): void {
    this.#watched.changed(paths)
  }

  /** Waits until everything that is known to have changed was read. */
  settled(): Promise<void> {
    return this.#watched.settled()
  }

  status(): Status | undefined {
    return this.#known.status
  }

  /** For those who look at one language: with the version of its page, and the elements that the problems are about. */
  statusFor(language: string) {
    const { status, draft } = this.#known
    const page = this.#shown.page(language)
    const marks = page && draft ? marksOf(status?.problems ?? [], page, draft.report.texts) : []
    return { ...status, run: this.#run, page: page?.version, marks }
  }

  /** What is known of the report now, good or bad. */
  get draft(): Draft | undefined {
    return this.#known.draft
  }

  /** The page in a language; the last good one. Undefined where there never was one. */
  async page(language: string): Promise<Version | undefined> {
    await this.settled()
    const draft = this.#known.good(language)
    return this.#shown.page(language) ?? (draft && this.#shown.makePage(draft, language))
  }

  /** A file that `build` makes besides the page; undefined where it makes none of this name. Throws where it can't. */
  async file(report: ResolvedReport, name: string): Promise<Artifact['contents'] | undefined> {
    return this.draft && this.#files.file(report, name, this.draft)
  }

  /** Someone wants to see a language as pages. */
  lookAtPages(language: string): void {
    const draft = this.#known.good(language)
    if (draft) this.paper.renew(language, draft)
  }

  close(): void {
    this.#shown.close()
  }

  #tell(paths: readonly string[], start: number): void {
    const { status } = this.#known
    if (!status) return
    const { errors, warnings, problems } = status
    this.#tellStatus()
    this.#options.told({ paths, time: performance.now() - start, errors, warnings, problems })
  }

  #tellStatus(): void {
    for (const language of this.listeners.languages()) {
      this.listeners.tell('status', this.statusFor(language), language)
    }
  }
}
