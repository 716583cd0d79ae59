import type { PagePlan } from '../../paginate/page-plan.ts'
import type { Layout } from '../lay-out.ts'
import type { MeasuredSheet } from '../sheet.ts'
import type { BlockRange } from './part-of-page.ts'

/** Pages of text that are printed together, and the blocks that stand on them. */
export interface PagePart {
  /** Pages of text, from 0. */
  readonly from: number
  readonly to: number
  readonly blocks: BlockRange
}

/**
 * The pages in as many parts as there are pieces, where that can be: between two parts nothing is divided, and they meet
 * within what two pieces share or as near to it as can be.
 */
export function partsOf(pieces: readonly BlockRange[], measured: MeasuredSheet, { text }: Layout): readonly PagePart[] {
  const places = placesBetween(measured, text)
  const cuts: Place[] = [{ page: 0, block: 0 }]
  for (const [index, piece] of pieces.entries()) {
    const end = pieces[index - 1]?.to
    const cut = end === undefined ? undefined : nearest(places, piece.from + 1, end)
    if (cut && cut.page > (cuts.at(-1)?.page ?? 0)) cuts.push(cut)
  }
  return cuts.map(({ page, block }, index) => {
    const next = cuts[index + 1] ?? { page: text.length, block: measured.blocks.length }
    return { from: page, to: next.page, blocks: { from: block, to: next.block } }
  })
}

/** A page, and the block that it begins with. */
interface Place {
  readonly page: number
  readonly block: number
}

function placesBetween({ blocks }: MeasuredSheet, pages: readonly PagePlan[]): readonly Place[] {
  const firsts = new Map([...blocks.entries()].map(([block, item]) => [item, block] as const).toReversed())
  return pages.flatMap(({ from, to, notes }, page) => {
    const block = firsts.get(from)
    const before = pages[page - 1]
    const isWhole = to > from && before && before.to > before.from && notes.every((note) => note.from === 0)
    return block !== undefined && isWhole ? [{ page, block }] : []
  })
}

/** Of the places from one block to another the last, or what is next to them. */
function nearest(places: readonly Place[], from: number, to: number): Place | undefined {
  const before = places.findLast(({ block }) => block <= to)
  if (before && before.block >= from) return before
  const after = places.find(({ block }) => block > to)
  if (!before || !after) return before ?? after
  return from - before.block <= after.block - to ? before : after
}
