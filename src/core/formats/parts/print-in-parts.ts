import { annotationsOf, type Layout, lead } from '../lay-out.ts'
import type { Annotations, MeasuredSheet, Sheet } from '../sheet.ts'
import type { BlockRange } from './part-of-page.ts'
import { type PagePart, partsOf } from './parts-of.ts'
import { type LaidPiece, type Pieces, Workbench } from './workbench.ts'

/** A report that was printed in parts. */
export interface PrintedParts {
  readonly parts: readonly Uint8Array[]
  readonly measured: MeasuredSheet
  readonly layout: Layout
}

/** What is asked of a report when its pages are known, and what its margins say. */
export interface Press {
  /** Throws where something is too large for the paper. */
  refuse(measured: MeasuredSheet, layout: Layout): void
  /** For the sheets from one to before another, cover and contents among them. */
  styleOf(measured: MeasuredSheet, layout: Layout, sheets: BlockRange): string
  readonly linkBase: string
}

/**
 * Prints a long report in parts, each in a process of the browser of its own: it takes less time, and no process ever holds
 * all of it. The pages are those that one print would have.
 */
export async function printInParts(first: Sheet, pieces: Pieces, press: Press): Promise<PrintedParts> {
  const bench = new Workbench(first, pieces)
  try {
    const { measured, layout } = await bench.measure()
    press.refuse(measured, layout)
    const parts = partsOf(pieces.ranges, measured, layout)
    bench.keepFor(parts.map(({ blocks }) => blocks))
    const plan: Plan = { measured, layout, press }
    const printed = await Promise.all(parts.map((part) => printPart(bench, part, plan)))
    return { parts: printed, measured, layout }
  } finally {
    bench.clear()
  }
}

interface Plan {
  readonly measured: MeasuredSheet
  readonly layout: Layout
  readonly press: Press
}

function printPart(bench: Workbench, part: PagePart, plan: Plan): Promise<Uint8Array> {
  return bench.use(part.blocks, plan.layout.pages, async (piece) => {
    await piece.sheet.annotate(annotationsOfPart(part, piece, plan))
    return piece.sheet.print()
  })
}

function annotationsOfPart(part: PagePart, piece: LaidPiece, { measured, layout, press }: Plan): Annotations {
  const { from, to, blocks } = part
  const before = piece.range.from
  const [item, end] = [piece.measured.blocks[blocks.from - before] ?? 0, piece.measured.blocks[blocks.to - before]]
  const shift = item - (measured.blocks[blocks.from] ?? 0)
  requireSame(
    end ?? piece.measured.text.items.length,
    (measured.blocks[blocks.to] ?? measured.text.items.length) + shift,
  )
  const text = layout.text.slice(from, to).map((page) => ({ ...page, from: page.from + shift, to: page.to + shift }))
  const isFirst = from === 0
  const sheets = { from: isFirst ? 0 : layout.front + from, to: layout.front + to }
  const own = { ...piece.measured, rooms: measured.rooms }
  return {
    ...annotationsOf(
      own,
      { ...layout, text, contents: isFirst ? layout.contents : [] },
      { style: press.styleOf(measured, layout, sheets), linkBase: press.linkBase },
    ),
    part: { from: blocks.from - before, to: blocks.to - before, item, lead: isFirst ? 0 : lead },
  }
}

// Every break would stand elsewhere.
function requireSame(found: number, planned: number): void {
  if (found !== planned) throw new Error(`Unexpected part of a report: it ends with line ${found}, not ${planned}`)
}
