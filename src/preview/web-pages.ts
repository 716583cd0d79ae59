import { changesOf, type PageChanges } from './changes-of.ts'
import type { Draft } from './draft.ts'
import { newRendering, type Rendering, type Snapshot, snapshotOf } from './snapshot.ts'

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

/** The web page of a report in each language that someone looks at; the last good ones. */
export class WebPages {
  /** Of Rapporteur. */
  readonly #version: string
  readonly #pages = new Map<string, Version>()
  readonly #renderings = new Map<string, Rendering>()
  #count: number

  constructor(version: string, first: number) {
    this.#version = version
    this.#count = first
  }

  known(language: string): Version | undefined {
    return this.#pages.get(language)
  }

  /** Forgets all others: one that nobody looks at is made when it is asked for. */
  keep(languages: ReadonlySet<string>): void {
    for (const language of this.#pages.keys()) if (!languages.has(language)) this.#pages.delete(language)
  }

  /** Makes a page anew, and says what became of the one that was there, if it is another. */
  async renew(draft: Draft, language: string): Promise<PageChange | undefined> {
    const before = this.#pages.get(language)
    const after = await this.make(draft, language)
    if (!before || before.version === after.version) return undefined
    return { language, from: before.version, to: after.version, ...changesOf(before.units, after.units) }
  }

  async make(draft: Draft, language: string): Promise<Version> {
    const { theme, languages } = draft
    const report = await draft.edition(language)
    const rendering = this.#renderings.get(language) ?? newRendering()
    this.#renderings.set(language, rendering)
    const before = this.#pages.get(language)
    const options = { theme, languages, version: this.#version, before: rendering, likely: before?.links }
    const made = snapshotOf(report, options)
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
