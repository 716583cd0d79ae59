import type { PrintJob } from '../format.ts'
import { type Layout, layOut } from '../lay-out.ts'
import { pageNumbersFit } from '../page-numbers-fit.ts'
import type { MeasuredSheet, Sheet } from '../sheet.ts'
import { atMost } from './at-most.ts'
import type { CutPage } from './cut-page.ts'
import { guessPages } from './guess-pages.ts'
import { type HeldSheet, holdSheet } from './held-sheet.ts'
import { joinMeasured } from './join-measured.ts'
import { type BlockRange, partOfPage } from './part-of-page.ts'

/** A long report, to be measured in pieces. */
export interface Pieces {
  readonly page: CutPage
  /** The first is laid out already. */
  readonly ranges: readonly BlockRange[]
  readonly resources: PrintJob['resources']
}

/** A piece of a report in the browser, and what was measured of it. */
export interface LaidPiece {
  readonly range: BlockRange
  readonly sheet: Sheet
  readonly measured: MeasuredSheet
}

/** Two processes of the browser keep two processors busy. */
const mostAtWork = 2

/** Of a report of more pieces none is kept between measuring and printing, because together they fill the memory. */
const mostKept = 8

const mostMeasures = 5

type Pages = ReadonlyMap<string, string>

/** Where the pieces of a report are measured, and its parts printed. */
export class Workbench {
  readonly #first: Sheet
  readonly #pieces: Pieces
  readonly #inTurn = atMost(mostAtWork)
  readonly #held = new Map<number, HeldSheet>()
  readonly #open = new Set<HeldSheet>()
  readonly #measured: MeasuredSheet[] = []

  constructor(first: Sheet, pieces: Pieces) {
    this.#first = first
    this.#pieces = pieces
    this.#held.set(0, { sheet: first, letGo: () => undefined })
  }

  /** Measures all pieces, and those again in which page numbers move the text. */
  async measure(): Promise<{ readonly measured: MeasuredSheet; readonly layout: Layout }> {
    const { page, ranges } = this.#pieces
    let pages: Pages = guessPages(page)
    let waiting = [...ranges.keys()]
    for (let measures = 1; ; measures++) {
      await Promise.all(waiting.map((index) => this.#inTurn(() => this.#measure(index, pages))))
      const measured = joinMeasured(ranges.map((range, index) => ({ range, measured: this.#piece(index) })))
      const layout = layOut(measured)
      waiting = waiting.filter((index) => !pageNumbersFit(this.#piece(index), layout))
      if (waiting.length === 0 || measures === mostMeasures) return { measured, layout }
      pages = layout.pages
    }
  }

  /** Closes the pieces of which no part is printed. */
  keepFor(parts: readonly BlockRange[]): void {
    for (const index of this.#held.keys()) {
      if (!parts.some((blocks) => this.#holderOf(blocks) === index)) this.#letGo(index)
    }
  }

  /** Works for the last time with a piece that holds some blocks, laid out once more where none was kept. */
  use<T>(blocks: BlockRange, pages: Pages, work: (piece: LaidPiece) => Promise<T>): Promise<T> {
    const index = this.#holderOf(blocks)
    const held = index === undefined ? undefined : this.#held.get(index)
    const range = index === undefined ? undefined : this.#pieces.ranges[index]
    return this.#inTurn(async () => {
      if (index === undefined || !held || !range) return this.#useAnew(blocks, pages, work)
      const made = await work({ range, sheet: held.sheet, measured: this.#piece(index) })
      this.#letGo(index)
      return made
    })
  }

  clear(): void {
    for (const held of this.#open) held.letGo()
  }

  /**
   * The piece that is kept and holds some blocks, with one before them, on which the style of the first may depend. The
   * first piece begins with the cover, so that only the first part can be printed of it.
   */
  #holderOf({ from, to }: BlockRange): number | undefined {
    return [...this.#held.keys()].find((index) => {
      const range = this.#pieces.ranges[index]
      return range && (index === 0) === (from === 0) && range.from <= Math.max(0, from - 1) && range.to >= to
    })
  }

  async #useAnew<T>(blocks: BlockRange, pages: Pages, work: (piece: LaidPiece) => Promise<T>): Promise<T> {
    const range = { from: Math.max(0, blocks.from - 1), to: blocks.to }
    const held = await this.#hold(range, blocks.from === 0)
    const made = await work({ range, sheet: held.sheet, measured: await held.sheet.measure(pages) })
    this.#close(held)
    return made
  }

  async #measure(index: number, pages: Pages): Promise<void> {
    const range = this.#pieces.ranges[index] ?? { from: 0, to: 0 }
    const held = this.#held.get(index) ?? (await this.#hold(range, index === 0))
    this.#held.set(index, held)
    this.#measured[index] = await held.sheet.measure(pages)
    if (index > 0 && this.#pieces.ranges.length > mostKept) this.#letGo(index)
  }

  #piece(index: number): MeasuredSheet {
    const measured = this.#measured[index]
    if (!measured) throw new Error(`Unexpected piece ${index} of a report, expected one that is measured`)
    return measured
  }

  async #hold(range: BlockRange, isFirst: boolean): Promise<HeldSheet> {
    const { page, resources } = this.#pieces
    const held = await holdSheet(this.#first.beside, { html: partOfPage(page, range, isFirst), resources })
    this.#open.add(held)
    return held
  }

  #letGo(index: number): void {
    const held = this.#held.get(index)
    this.#held.delete(index)
    if (held) this.#close(held)
  }

  #close(held: HeldSheet): void {
    this.#open.delete(held)
    held.letGo()
  }
}
