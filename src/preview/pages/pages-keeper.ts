import type { Draft } from '../draft.ts'
import type { LayOutOpen } from './hold-sheet.ts'
import { type PageContents, PagesView, type PlannedPages, type PreparedPages } from './pages-view.ts'

/** Pages as they were planned, told from those before and after. */
export interface PagesVersion extends PlannedPages {
  readonly version: number
}

interface Entry {
  /** What was seen of the pages that were planned last, by their numbers. */
  readonly seen: Map<number, PageContents>
  readonly view: PagesView
  draft: Draft | undefined
  prepared: Promise<PreparedPages> | undefined
  planned: PagesVersion | undefined
  working: Promise<void> | undefined
  failed: unknown
}

export interface KeeperOptions {
  readonly layOut: LayOutOpen
  /** Of Rapporteur. */
  readonly version: string
  /** Told when pages were planned anew. */
  planned(language: string, pages: PagesVersion): void
}

/** The pages of a report in each language that someone looks at as pages. */
export class PagesKeeper {
  readonly #options: KeeperOptions
  readonly #entries = new Map<string, Entry>()
  #count = Date.now()

  constructor(options: KeeperOptions) {
    this.#options = options
  }

  /** Plans the pages of a draft; where another comes while it works, only the last. */
  renew(language: string, draft: Draft): void {
    const entry = this.#entryOf(language)
    if (entry.draft === draft && !entry.failed) return
    entry.failed = undefined
    entry.draft = draft
    // Made now, because the next reading of the report begins with what this one knows.
    entry.prepared = draft
      .edition(language)
      .then((report) => entry.view.prepare(report, draft.theme, this.#options.version))
    entry.prepared.catch(() => undefined)
    entry.working ??= this.#work(language, entry)
  }

  /** The pages of a language, once nothing more is to be planned. Throws where they could not be. */
  async pages(language: string): Promise<PagesVersion | undefined> {
    const entry = this.#entries.get(language)
    while (entry?.working) await entry.working
    if (entry?.failed) throw entry.failed
    return entry?.planned
  }

  /** The pages of a language as they were planned last, which may have been long ago. */
  last(language: string): PagesVersion | undefined {
    return this.#entries.get(language)?.planned
  }

  /** What stands on a page of a version; undefined where it is not the last. */
  async contents(language: string, version: number, page: number): Promise<PageContents | undefined> {
    const entry = this.#entries.get(language)
    if (entry?.planned?.version !== version) return undefined
    // Also while others are being planned, or after nobody looked at them.
    const known = entry.seen.get(page)
    if (known) return known
    const found = await entry.view.contents(page)
    const isThere = found.cover !== undefined || found.clips !== undefined
    if (entry.planned.version !== version || !isThere) return undefined
    entry.seen.set(page, found)
    return found
  }

  /** Keeps of a language that nobody looks at what was seen last, and nothing in the browser. */
  leave(languages: ReadonlySet<string>): void {
    for (const [language, entry] of this.#entries) {
      if (languages.has(language)) continue
      entry.draft = undefined
      entry.prepared = undefined
      entry.view.close()
    }
  }

  close(): void {
    this.leave(new Set())
  }

  #entryOf(language: string): Entry {
    const known = this.#entries.get(language)
    if (known) return known
    const view = new PagesView(this.#options.layOut)
    const entry: Entry = {
      view,
      seen: new Map(),
      draft: undefined,
      prepared: undefined,
      planned: undefined,
      working: undefined,
      failed: undefined,
    }
    this.#entries.set(language, entry)
    return entry
  }

  async #work(language: string, entry: Entry): Promise<void> {
    for (let done: Draft | undefined; entry.draft && done !== entry.draft; ) {
      const { draft, prepared } = entry
      try {
        if (!prepared) break
        const planned = await entry.view.update(await prepared)
        entry.failed = undefined
        entry.seen.clear()
        entry.planned = { ...planned, version: ++this.#count }
        if (draft === entry.draft) this.#options.planned(language, entry.planned)
      } catch (error) {
        entry.failed = error
        // What is left of it may be half of one and half of another.
        entry.view.close()
      }
      done = draft
    }
    if (!entry.draft) entry.view.close()
    // At once, so that nothing comes in between and is lost.
    entry.working = undefined
  }
}
