import { setImmediate as others, setTimeout as pause } from 'node:timers/promises'
import type { LayOut } from '../core/formats/format.ts'
import { formats } from '../core/formats/index.ts'
import type { Message } from '../core/message.ts'
import type { Artifact, ResolvedReport } from '../core/report.ts'
import { BuiltFiles } from './built-files.ts'
import { ChangeQueue } from './change-queue.ts'
import { checkInTurns } from './check-in-turns.ts'
import type { Draft, Drafts } from './draft.ts'
import { isLong } from './is-long.ts'
import { Listeners } from './listeners.ts'
import { marksOf } from './marks-of.ts'
import type { LayOutOpen } from './pages/hold-sheet.ts'
import { PagesKeeper } from './pages/pages-keeper.ts'
import { type Problem, problemsOf } from './problem.ts'
import { problemOfFailure } from './problem-of-failure.ts'
import { isError, type Status, statusOf } from './status.ts'
import { type Version, WebPages } from './web-pages.ts'

export interface SessionOptions {
  readonly drafts: Drafts
  /** Of Rapporteur. */
  readonly version: string
  /** The browser that lays pages out. */
  readonly layOut: LayOutOpen
  /** For the person at the terminal, after each change. */
  told(rebuilt: Rebuilt): void
  /** Told which folders to watch after each reading. */
  follow(folders: readonly string[]): void
}

/** What was done after a change. */
export interface Rebuilt {
  readonly paths: readonly string[]
  /** In milliseconds. */
  readonly time: number
  readonly errors: number
  readonly warnings: number
  readonly problems: readonly Problem[]
}

/** In milliseconds. */
const longestPrint = 600_000

/** In milliseconds, in which a browser paints what it was told. */
const painting = 100

/** Reads a report again whenever it is changed, and tells the pages that show it. */
export class Session {
  readonly listeners = new Listeners()
  readonly paper: PagesKeeper
  readonly #options: SessionOptions
  readonly #queue = new ChangeQueue((paths, start) => this.#rebuild(paths, start))
  // Another run numbers its pages otherwise.
  readonly #run = Date.now()
  readonly #pages: WebPages
  readonly #files = new BuiltFiles()
  #draft: Draft | undefined
  #status: Status | undefined
  /** The draft of which everything was said, where the last reading did not come to nothing. */
  #told: Draft | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    const { layOut, version } = options
    this.#pages = new WebPages(version, this.#run)
    this.paper = new PagesKeeper({
      layOut,
      version,
      planned: (language, pages) => {
        this.listeners.tell('pages', { language, version: pages.version }, language)
        this.#addMessages(pages.messages)
      },
    })
  }

  /** Reads the report for the first time. */
  start(): Promise<void> {
    return this.#queue.begin()
  }

  /** To be told of files that may have changed. */
  changed(paths: readonly string[]): void {
    this.#queue.add(paths)
  }

  /** Waits until everything that is known to have changed was read. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  status(): Status | undefined {
    return this.#status
  }

  /** For those who look at one language: with the version of its page, and the elements that the problems are about. */
  statusFor(language: string) {
    const page = this.#pages.known(language)
    const texts = this.#draft?.report.texts
    const marks = page && texts ? marksOf(this.#status?.problems ?? [], page, texts) : []
    return { ...this.#status, run: this.#run, page: page?.version, marks }
  }

  /** What is known of the report now, good or bad. */
  get draft(): Draft | undefined {
    return this.#draft
  }

  /** The page in a language; the last good one. Undefined where there never was one. */
  async page(language: string): Promise<Version | undefined> {
    await this.settled()
    const known = this.#pages.known(language)
    if (known || !this.#draft?.languages.includes(language) || this.#status?.held) return known
    return this.#pages.make(this.#draft, language)
  }

  /** A file that `build` makes besides the page; undefined where it makes none of this name. Throws where it can't. */
  async file(report: ResolvedReport, name: string): Promise<Artifact['contents'] | undefined> {
    if (!this.#draft) return undefined
    const { theme, languages } = this.#draft
    const { version } = this.#options
    const layOut: LayOut = (job, work) => this.#options.layOut({ ...job, timeout: longestPrint }, work)
    const tools = { theme, languages, layOut, version, formats: new Set(formats.keys()), paged: undefined }
    return this.#files.file(report, name, tools)
  }

  /** Someone wants to see a language as pages. */
  lookAtPages(language: string): void {
    if (this.#draft?.languages.includes(language) && !this.#status?.held) this.paper.renew(language, this.#draft)
  }

  close(): void {
    this.listeners.close()
    this.paper.close()
  }

  async #rebuild(paths: readonly string[], start: number): Promise<boolean> {
    const { drafts, follow } = this.#options
    // Before it is read, lest a change in the meantime be missed.
    follow(drafts.folders())
    try {
      const draft = await drafts.read(paths)
      follow(drafts.folders())
      // While it is waited whether more is saved.
      const checked = draft === this.#told ? undefined : await this.#checkFirst(draft)
      if (await this.#queue.isOutrun(start)) return false
      if (draft === this.#told) return true
      this.#draft = draft
      if (!(await this.#publish(draft, checked))) return false
    } catch (error) {
      follow(drafts.folders())
      this.#hold(problemOfFailure(error))
    }
    this.#tell(paths, start)
    return true
  }

  /**
   * Checks first, because the last good page stays; of a report so long that one would wait for it, shows it first.
   * False where something changed after the page was shown, and it was not checked to the end.
   */
  async #publish(draft: Draft, checked: readonly Message[] | undefined): Promise<boolean> {
    const isChecked = isCheckedFirst(draft)
    const before = checked ?? (isChecked ? await checkInTurns(draft, () => true) : undefined) ?? []
    const held = before.some(isError)
    if (!held) await this.#show(draft)
    const messages = isChecked ? before : await this.#checkShown(draft)
    if (messages === undefined) return false
    this.#status = { ...statusOf(draft, messages), held }
    this.#told = draft
    return true
  }

  /** Undefined where that comes later, or more was saved meanwhile. */
  async #checkFirst(draft: Draft): Promise<readonly Message[] | undefined> {
    return isCheckedFirst(draft) ? checkInTurns(draft, () => !this.#queue.hasMore()) : undefined
  }

  /** After it was painted: on a machine that has much to paint, both at once would take twice as long. */
  async #checkShown(draft: Draft): Promise<readonly Message[] | undefined> {
    if (this.listeners.languages().size > 0) await pause(painting)
    return checkInTurns(draft, () => !this.#queue.hasMore())
  }

  async #show(draft: Draft): Promise<void> {
    const looked = this.listeners.languages()
    this.#pages.keep(looked)
    for (const language of looked) if (draft.languages.includes(language)) await this.#renew(draft, language)
    const asPages = this.listeners.languages({ pages: true })
    this.paper.leave(asPages)
    for (const language of asPages) if (draft.languages.includes(language)) this.paper.renew(language, draft)
    // What was written to listeners leaves as soon as others have their turn.
    await others()
  }

  async #renew(draft: Draft, language: string): Promise<void> {
    const change = await this.#pages.renew(draft, language)
    if (change) this.listeners.tell('change', change, language)
  }

  /** What no page has room for is known when the pages are. */
  #addMessages(messages: readonly Message[]): void {
    if (!this.#status || !this.#draft || messages.length === 0) return
    const problems = problemsOf(messages, this.#draft.report.texts)
    this.#status = {
      ...this.#status,
      problems: [...problems, ...this.#status.problems],
      errors: this.#status.errors + messages.length,
    }
    for (const language of this.listeners.languages()) this.listeners.tell('status', this.statusFor(language), language)
  }

  /** Nothing of the report could be read, so the last that is known stays. */
  #hold(problem: Problem): void {
    this.#told = undefined
    const before = this.#status ?? { title: '', language: 'en', languages: [], warnings: 0, figures: [], look: '' }
    this.#status = { ...before, held: true, problems: [problem], errors: 1 }
  }

  #tell(paths: readonly string[], start: number): void {
    if (!this.#status) return
    const { errors, warnings, problems } = this.#status
    for (const language of this.listeners.languages()) {
      this.listeners.tell('status', this.statusFor(language), language)
    }
    this.#options.told({ paths, time: performance.now() - start, errors, warnings, problems })
  }
}

function isCheckedFirst(draft: Draft): boolean {
  return !isLong(draft) || draft.faults.some(isError)
}
