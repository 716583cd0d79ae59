import type { LayOut, PrintJob } from '../format.ts'
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
  readonly ranges: readonly BlockRange[]
  readonly resources: PrintJob['resources']
}

/** A piece of a report in the browser, and what was measured of it. */
export interface LaidPiece {
  readonly range: BlockRange
  readonly sheet: Sheet
  readonly measured: MeasuredSheet
}

/** What is done with a piece for the last time. */
export interface WorkWithPiece<T> {
  prepare(piece: LaidPiece): Promise<void>
  work(piece: LaidPiece): Promise<T>
}

/** A report whose pages are known. */
export interface Planned {
  readonly measured: MeasuredSheet
  readonly layout: Layout
}

/** Two processes of the browser keep two processors busy. */
export const mostAtWork = 2

/** Of a report of more pieces none is kept between measuring and printing, because together they fill the memory. */
const mostKept = 8

const mostMeasures = 5

type Pages = ReadonlyMap<string, string>

/** Where the pieces of a report are measured, and its parts printed. */
export class Workbench {
  readonly #layOut: LayOut
  readonly #pieces: Pieces
  readonly #inTurn = atMost(mostAtWork)
  readonly #open = new Set<HeldSheet>()
  readonly #held = new Map<number, HeldSheet>()
  readonly #measured: MeasuredSheet[] = []

  constructor(layOut: LayOut, pieces: Pieces) {
    this.#layOut = layOut
    this.#pieces = pieces
  }

  /** Measures all pieces, and those again in which page numbers move the text; undefined where a browser sees other blocks. */
  async measure(): Promise<Planned | undefined> {
    const { page, ranges } = this.#pieces
    let pages: Pages = guessPages(page)
    let waiting = [...ranges.keys()]
    // All at once, because a page that is being opened often waits.
    const inTurn = this.#keepsAll() ? atMost(ranges.length) : this.#inTurn
    for (let measures = 1; ; measures++) {
      await Promise.all(waiting.map((index) => inTurn(() => this.#measure(index, pages))))
      if (ranges.some(({ from, to }, index) => this.#piece(index).blocks.length !== to - from)) return undefined
      const measured = joinMeasured(ranges.map((range, index) => ({ range, measured: this.#piece(index) })))
      const layout = layOut(measured)
      waiting = await this.#movedBy(layout, waiting)
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

  /**
   * Works for the last time with a piece that holds some blocks, laid out once more where none was kept. One that was kept is
   * prepared at once, so that the browser need not wait for that when its turn has come.
   */
  use<T>(blocks: BlockRange, pages: Pages, { prepare, work }: WorkWithPiece<T>): Promise<T> {
    const index = this.#holderOf(blocks)
    const held = index === undefined ? undefined : this.#held.get(index)
    const range = index === undefined ? undefined : this.#pieces.ranges[index]
    if (index === undefined || !held || !range)
      return this.#inTurn(() => this.#useAnew(blocks, pages, { prepare, work }))
    const piece = { range, sheet: held.sheet, measured: this.#piece(index) }
    const prepared = prepare(piece)
    prepared.catch(() => undefined)
    return this.#inTurn(async () => {
      await prepared
      const made = await work(piece)
      this.#letGo(index)
      return made
    })
  }

  clear(): void {
    for (const held of this.#open) held.letGo()
  }

  #keepsAll(): boolean {
    return this.#pieces.ranges.length <= mostKept
  }

  /** The pieces in which page numbers are not as long as they were guessed, and move the text as far as can be told. */
  async #movedBy({ pages }: Layout, indexes: readonly number[]): Promise<number[]> {
    const moved = indexes.map(async (index) => {
      if (pageNumbersFit(this.#piece(index), { pages })) return []
      return (await this.#held.get(index)?.sheet.moves(pages)) === false ? [] : [index]
    })
    return (await Promise.all(moved)).flat()
  }

  /** The piece that is kept and holds some blocks, with one before them, on which the style of the first may depend. */
  #holderOf({ from, to }: BlockRange): number | undefined {
    return [...this.#held.keys()].find((index) => {
      const range = this.#pieces.ranges[index]
      // The first begins with the cover, so that only the first part can be printed of it.
      return range && (index === 0) === (from === 0) && range.from <= Math.max(0, from - 1) && range.to >= to
    })
  }

  async #useAnew<T>(blocks: BlockRange, pages: Pages, { prepare, work }: WorkWithPiece<T>): Promise<T> {
    const range = { from: Math.max(0, blocks.from - 1), to: blocks.to }
    const held = await this.#hold(range, blocks.from === 0)
    const piece = { range, sheet: held.sheet, measured: await held.sheet.measure(pages) }
    await prepare(piece)
    const made = await work(piece)
    this.#close(held)
    return made
  }

  async #measure(index: number, pages: Pages): Promise<void> {
    const range = this.#pieces.ranges[index] ?? { from: 0, to: 0 }
    const held = this.#held.get(index) ?? (await this.#hold(range, index === 0))
    this.#held.set(index, held)
    this.#measured[index] = await held.sheet.measure(pages)
    if (!this.#keepsAll()) this.#letGo(index)
  }

  #piece(index: number): MeasuredSheet {
    const measured = this.#measured[index]
    if (!measured) throw new Error(`Unexpected piece ${index} of a report, expected one that is measured`)
    return measured
  }

  async #hold(range: BlockRange, isFirst: boolean): Promise<HeldSheet> {
    const { page, resources } = this.#pieces
    const held = await holdSheet(this.#layOut, { html: partOfPage(page, range, isFirst), resources })
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
