import { setTimeout as pause } from 'node:timers/promises'
import type { LayOut } from '../core/formats/format.ts'
import { formats } from '../core/formats/index.ts'
import type { Message } from '../core/message.ts'
import type { Artifact, ResolvedReport } from '../core/report.ts'
import { BuiltFiles } from './built-files.ts'
import { changesOf, type PageChanges } from './changes-of.ts'
import type { Draft, Drafts } from './draft.ts'
import { findUnit } from './find-unit.ts'
import { Listeners } from './listeners.ts'
import type { LayOutOpen } from './pages/hold-sheet.ts'
import { PagesKeeper } from './pages/pages-keeper.ts'
import { type Problem, problemsOf } from './problem.ts'
import { problemOfFailure } from './problem-of-failure.ts'
import { newRendering, type Rendering, type Snapshot, snapshotOf } from './snapshot.ts'
import { isError, type Status, statusOf } from './status.ts'

/** A page as it is served, told from those before and after. */
export interface Version extends Snapshot {
  readonly version: number
}

/** What became of a page. */
export interface PageChange extends Partial<PageChanges> {
  readonly language: string
  readonly from: number
  /** Without `changes` it is to be loaded anew. */
  readonly to: number
}

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

/** In milliseconds without a change, before anything is shown: who saves many files shows the last. */
const quiet = 30

/** In characters, some hundred and fifty pages: the check of a longer report comes after its page. */
const long = 400_000

/** In milliseconds. */
const longestPrint = 600_000

/** In milliseconds: who never stops is shown all the same. */
const longestWait = 1500

/** Reads a report again whenever it is changed, and tells the pages that show it. */
export class Session {
  readonly listeners = new Listeners()
  readonly paper: PagesKeeper
  readonly #options: SessionOptions
  readonly #pages = new Map<string, Version>()
  readonly #renderings = new Map<string, Rendering>()
  readonly #files = new BuiltFiles()
  #draft: Draft | undefined
  #status: Status | undefined
  // Another run numbers its pages otherwise.
  readonly #run = Date.now()
  #count = this.#run
  #pending = new Set<string>()
  #lastChange = 0
  /** The draft of which everything was said, where the last reading did not come to nothing. */
  #told: Draft | undefined
  #working: Promise<void> | undefined

  constructor(options: SessionOptions) {
    this.#options = options
    const { layOut, version } = options
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
    return this.#begin([])
  }

  /** To be told of files that may have changed. */
  changed(paths: readonly string[]): void {
    for (const path of paths) this.#pending.add(path)
    this.#lastChange = performance.now()
    this.#begin(paths).catch(() => undefined)
  }

  /** Waits until everything that is known to have changed was read. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working
  }

  status(): Status | undefined {
    return this.#status
  }

  /** For those who look at one language: with the version of its page, and the elements that the problems are about. */
  statusFor(language: string) {
    const page = this.#pages.get(language)?.version
    return { ...this.#status, run: this.#run, page, marks: this.#marks(language) }
  }

  /** What is known of the report now, good or bad. */
  get draft(): Draft | undefined {
    return this.#draft
  }

  /** The page in a language; the last good one. Undefined where there never was one. */
  async page(language: string): Promise<Version | undefined> {
    await this.settled()
    const known = this.#pages.get(language)
    if (known || !this.#draft?.languages.includes(language) || this.#status?.held) return known
    return this.#make(this.#draft, language)
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

  #begin(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#pending.add(path)
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
      // One that came at the very end.
      if (this.#pending.size > 0) this.#begin([]).catch(() => undefined)
    })
    return this.#working
  }

  async #work(): Promise<void> {
    const paths = new Set<string>()
    const start = performance.now()
    do {
      for (const path of this.#pending) paths.add(path)
      this.#pending.clear()
      await pause(2)
      await this.#rebuild([...paths], start)
    } while (this.#pending.size > 0)
  }

  async #rebuild(paths: readonly string[], start: number): Promise<void> {
    // Before it is read, lest a change in the meantime be missed.
    this.#options.follow(this.#options.drafts.folders())
    try {
      const draft = await this.#options.drafts.read(paths)
      this.#options.follow(this.#options.drafts.folders())
      if (await this.#isOutrun(start)) return
      if (draft === this.#told) return
      this.#draft = draft
      await this.#publish(draft, paths, start)
    } catch (error) {
      this.#options.follow(this.#options.drafts.folders())
      this.#told = undefined
      this.#hold(problemOfFailure(error), paths, start)
    }
  }

  /** Whether something changed while this was read; then it is read again. */
  async #isOutrun(start: number): Promise<boolean> {
    for (;;) {
      await pause(0)
      const now = performance.now()
      if (now - start > longestWait) return false
      if (this.#pending.size > 0) return true
      if (now - this.#lastChange >= quiet) return false
      await pause(quiet - (now - this.#lastChange))
    }
  }

  /** Checks first, because the last good page stays; of a report so long that one would wait for it, shows it first. */
  async #publish(draft: Draft, paths: readonly string[], start: number): Promise<void> {
    const isChecked = lengthOf(draft) < long || draft.faults.some(isError)
    const before = (isChecked ? await this.#check(draft) : undefined) ?? []
    const held = before.some(isError)
    if (!held) await this.#show(draft)
    const messages = isChecked ? before : await this.#check(draft, true)
    if (messages === undefined) return
    this.#status = { ...statusOf(draft, messages), held }
    this.#told = draft
    this.#tell(paths, start)
  }

  /** Everything that is to be said; nothing where something changed while it was at work, after the page was shown. */
  async #check(draft: Draft, isShown = false): Promise<readonly Message[] | undefined> {
    const steps = draft.check()
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
      if (!isShown) continue
      await pause(0)
      if (this.#pending.size > 0) return undefined
    }
  }

  async #show(draft: Draft): Promise<void> {
    const looked = this.listeners.languages()
    // One that nobody looks at is made when it is asked for.
    for (const language of this.#pages.keys()) if (!looked.has(language)) this.#pages.delete(language)
    for (const language of looked) if (draft.languages.includes(language)) await this.#renew(draft, language)
    const asPages = this.listeners.languages({ pages: true })
    this.paper.leave(asPages)
    for (const language of asPages) if (draft.languages.includes(language)) this.paper.renew(language, draft)
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
  #hold(problem: Problem, paths: readonly string[], start: number): void {
    const before = this.#status ?? { title: '', language: 'en', languages: [], warnings: 0, figures: [], look: '' }
    this.#status = { ...before, held: true, problems: [problem], errors: 1 }
    this.#tell(paths, start)
  }

  #tell(paths: readonly string[], start: number): void {
    if (!this.#status) return
    const { errors, warnings, problems } = this.#status
    for (const language of this.listeners.languages()) {
      this.listeners.tell('status', this.statusFor(language), language)
    }
    this.#options.told({ paths, time: performance.now() - start, errors, warnings, problems })
  }

  #marks(language: string): readonly { readonly path: readonly number[]; readonly severity: string }[] {
    const page = this.#pages.get(language)
    const texts = this.#draft?.report.texts
    if (!page || !texts) return []
    return (this.#status?.problems ?? []).flatMap(({ place, severity }) => {
      const path = place && findUnit(page, place, texts)
      return path ? [{ path, severity }] : []
    })
  }

  async #renew(draft: Draft, language: string): Promise<void> {
    const before = this.#pages.get(language)
    const after = await this.#make(draft, language)
    if (!before || before.version === after.version) return
    const changes = changesOf(before.units, after.units)
    const change: PageChange = { language, from: before.version, to: after.version, ...changes }
    this.listeners.tell('change', change, language)
  }

  async #make(draft: Draft, language: string): Promise<Version> {
    const { theme, languages } = draft
    const report = await draft.edition(language)
    const rendering = this.#renderings.get(language) ?? newRendering()
    this.#renderings.set(language, rendering)
    const made = snapshotOf(report, { theme, languages, version: this.#options.version, before: rendering })
    const before = this.#pages.get(language)
    const isSame = before !== undefined && before.page === made.page && !hasOtherAssets(before, made)
    const page = { ...made, version: isSame ? before.version : ++this.#count }
    this.#pages.set(language, page)
    return page
  }
}

/** A picture under the same name may be another. */
function hasOtherAssets({ assets: before }: Snapshot, { assets: after }: Snapshot): boolean {
  return [...after].some(([path, contents]) => {
    const known = before.get(path)
    if (known === contents) return false
    return known === undefined || !Buffer.from(known).equals(Buffer.from(contents))
  })
}

function lengthOf({ report: { texts } }: Draft): number {
  return [...texts].reduce((sum, [path, text]) => sum + (path.endsWith('.md') ? text.length : 0), 0)
}
