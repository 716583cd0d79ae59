import type { Resource } from '../../core/formats/format.ts'
import { type Layout, layOut, tablesGoingOn } from '../../core/formats/lay-out.ts'
import { pageNumbersFit } from '../../core/formats/page-numbers-fit.ts'
import { paperStyle, runningHeads } from '../../core/formats/paper-style.ts'
import { refuseTooLarge } from '../../core/formats/refuse-too-large.ts'
import type { MeasuredSheet } from '../../core/formats/sheet.ts'
import type { Message } from '../../core/message.ts'
import { type RenderedBody, renderBody } from '../../core/render/body.ts'
import { KnownHtml } from '../../core/render/known-html.ts'
import { renderPage } from '../../core/render/page.ts'
import type { ResolvedReport, Theme } from '../../core/report.ts'
import { ReportError } from '../../core/report-error.ts'
import type { OpenSheet } from '../../print/open-sheet.ts'
import { typeOf } from '../answer.ts'
import { changesOf } from '../changes-of.ts'
import type { Pointable } from '../find-source.ts'
import { framedBody } from '../framed-body.ts'
import { type MarkedPage, MarkedPages } from '../marked-page.ts'
import { KnownPieces, textWith } from '../page-pieces.ts'
import type { PageUnits } from '../page-units.ts'
import { clipsOf, type PageClips } from './clips-of.ts'
import { type HeldSheet, holdSheet, type LayOutOpen } from './hold-sheet.ts'

/** The pages of a report, as they are printed. */
export interface PlannedPages {
  readonly layout: Layout
  readonly measured: MeasuredSheet
  /** Up to the body: with the style of the theme. */
  readonly head: string
  readonly bodyTag: string
  /** What the margins say. */
  readonly heads: string
  /** What no page has room for. */
  readonly messages: readonly Message[]
  /** Where what is on them is written. */
  readonly source: Pointable
}

/** A report on paper, before its pages are known. */
export interface PreparedPages extends MarkedPage {
  readonly report: ResolvedReport
  readonly theme: Theme
  readonly blocks: RenderedBody['blocks']
}

/** What is seen of a page. */
export interface PageContents {
  readonly cover?: string
  readonly clips?: PageClips
  readonly contents?: unknown
}

/** Keeps a report laid out in a browser, and lays out anew only what changed. */
export class PagesView {
  readonly #layOut: LayOutOpen
  readonly #known = new KnownHtml()
  readonly #pieces = new KnownPieces()
  readonly #marked = new MarkedPages()
  #held: HeldSheet | undefined
  #units: PageUnits | undefined
  #theme: Theme | undefined
  #planned: PlannedPages | undefined
  #pages: ReadonlyMap<string, string> = new Map()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(layOut: LayOutOpen) {
    this.#layOut = layOut
  }

  /** What is laid out, made at once, while the report is as it was read. */
  prepare(report: ResolvedReport, theme: Theme, version: string): PreparedPages {
    const rendered = renderBody(report, { medium: 'paper', fonts: theme, known: this.#known })
    const { body, pieces } = framedBody(rendered, this.#pieces)
    const textOf = (frame: string) => textWith(pieces, frame)
    const extraStyle = paperStyle(report)
    const options = { medium: 'paper', version, formats: new Set(['pdf']), extraStyle, textOf } as const
    const page = renderPage(report, body, theme, options)
    return { report, theme, ...this.#marked.fill(page, pieces), blocks: body.blocks }
  }

  /** Plans the pages of a report anew. */
  update({ report, theme, page, units, blocks }: PreparedPages): Promise<PlannedPages> {
    return this.#inTurn(async () => {
      const sheet = await this.#sheetWith(page, units, theme)
      const { measured, layout } = await this.#divide(sheet)
      this.#pages = layout.pages
      const heads = runningHeads(report, layout, tablesGoingOn(measured, layout))
      const messages = messagesOf(() => refuseTooLarge(measured, layout, report, blocks))
      const source = { units, blocks, report }
      this.#planned = { layout, measured, head: units.head, bodyTag: units.body.tag, heads, messages, source }
      return this.#planned
    })
  }

  contents(page: number): Promise<PageContents> {
    return this.#inTurn(async () => {
      const [planned, sheet] = [this.#planned, this.#held?.sheet]
      if (!planned || !sheet) return {}
      if (page === 0) return { cover: await sheet.cover() }
      const clips = clipsOf(planned.measured, planned.layout, page)
      return clips ? { clips, contents: await sheet.contents(clips) } : {}
    })
  }

  close(): void {
    this.#held?.letGo()
    this.#held = undefined
    this.#units = undefined
  }

  // A sheet answers one question after the other.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work, work)
    this.#turn = done.catch(() => undefined)
    return done
  }

  async #sheetWith(html: string, units: PageUnits, theme: Theme): Promise<OpenSheet> {
    const changes = this.#units && this.#theme === theme ? changesOf(this.#units, units) : undefined
    const held = this.#held
    this.#units = units
    this.#theme = theme
    if (changes && held && !held.hasEnded()) {
      if (changes.changes.length > 0) await held.sheet.put(changes.changes)
      return held.sheet
    }
    held?.letGo()
    this.#held = await holdSheet(this.#layOut, { html, resources: resourcesOf(theme) })
    return this.#held.sheet
  }

  async #divide(sheet: OpenSheet): Promise<{ readonly measured: MeasuredSheet; readonly layout: Layout }> {
    let measured = await sheet.measure(this.#pages)
    let layout = layOut(measured)
    for (let measures = 1; measures < mostMeasures; measures++) {
      if (pageNumbersFit(measured, layout) || !(await sheet.moves(layout.pages))) break
      measured = await sheet.measure(layout.pages)
      layout = layOut(measured)
    }
    // So that what is shown says the right pages.
    await sheet.moves(layout.pages)
    return { measured, layout }
  }
}

const mostMeasures = 5

function messagesOf(refuse: () => void): readonly Message[] {
  try {
    refuse()
    return []
  } catch (error) {
    if (error instanceof ReportError) return error.messages
    throw error
  }
}

function resourcesOf({ assets }: Theme): ReadonlyMap<string, Resource> {
  return new Map([...assets].map(([path, bytes]) => [path, { bytes, type: typeOf(path) }]))
}
