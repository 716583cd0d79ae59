import { setImmediate as others } from 'node:timers/promises'
import type { Draft } from './draft.ts'
import { Listeners } from './listeners.ts'
import type { LayOutOpen } from './pages/hold-sheet.ts'
import { type KeeperOptions, PagesKeeper } from './pages/pages-keeper.ts'
import { type Version, WebPages } from './web-pages.ts'

export interface ShownOptions {
  /** Of Rapporteur. */
  readonly version: string
  /** The browser that lays pages out. */
  readonly layOut: LayOutOpen
  /** The number before that of the first page. */
  readonly first: number
  /** Told when pages were planned anew, after those who look at them. */
  readonly planned: KeeperOptions['planned']
}

/** What is seen of a report: its web page and its pages, in each language that someone looks at. */
export class ShownReport {
  readonly listeners = new Listeners()
  readonly paper: PagesKeeper
  readonly #pages: WebPages

  constructor({ layOut, version, first, planned }: ShownOptions) {
    this.#pages = new WebPages(version, first)
    this.paper = new PagesKeeper({
      layOut,
      version,
      planned: (language, pages) => {
        this.listeners.tell('pages', { language, version: pages.version }, language)
        planned(language, pages)
      },
    })
  }

  /** The web page in a language, as it was shown last. */
  page(language: string): Version | undefined {
    return this.#pages.known(language)
  }

  /** Makes the web page in a language that nobody looked at. */
  makePage(draft: Draft, language: string): Promise<Version> {
    return this.#pages.make(draft, language)
  }

  /** Whether someone looks at it. */
  isLookedAt(): boolean {
    return this.listeners.languages().size > 0
  }

  /** Shows a draft to all who look. */
  async show(draft: Draft): Promise<void> {
    const looked = this.listeners.languages()
    this.#pages.keep(looked)
    for (const language of looked) if (draft.languages.includes(language)) await this.#renew(draft, language)
    const asPages = this.listeners.languages({ pages: true })
    this.paper.leave(asPages)
    for (const language of asPages) if (draft.languages.includes(language)) this.paper.renew(language, draft)
    // What was written to listeners leaves as soon as others have their turn.
    await others()
  }

  close(): void {
    this.listeners.close()
    this.paper.close()
  }

  async #renew(draft: Draft, language: string): Promise<void> {
    const change = await this.#pages.renew(draft, language)
    if (change) this.listeners.tell('change', change, language)
  }
}
