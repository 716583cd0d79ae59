import type { PagePlan } from '../../paginate/page-plan.ts'
import { annotationsOf } from '../lay-out.ts'
import type { Annotations, LayOut } from '../sheet.ts'
import { firstBegun } from './first-begun.ts'
import type { BlockRange } from './part-of-page.ts'
import { type PagePart, partsOf } from './parts-of.ts'
import { type LaidPiece, mostAtWork, type Pieces, type Planned, Workbench } from './workbench.ts'

/** What is done with a report when its pages are known, and when they are printed. */
export interface Press<Bound extends Binding> {
  /** Throws where something is too large for the paper. */
  refuse(planned: Planned): void
  /** What the margins say of the sheets from one to before another, cover and contents among them. */
  styleOf(planned: Planned, sheets: BlockRange): string
  readonly linkBase: string
  /** Begins what the parts are made into. */
  bind(planned: Planned): Bound
}

/** What is given each part with the pages of text that stand in it, the first part first. */
export interface Binding {
  add(bytes: Uint8Array, pages: readonly PagePlan[]): void
}

/**
 * Prints a long report in parts, each in a process of the browser of its own: it takes less time, and no process ever holds
 * all of it. The pages are those that one print would have. Undefined where the browser reads the page otherwise than it was
 * cut, which then has to be printed whole.
 */
export async function printInParts<Bound extends Binding>(
  layOut: LayOut,
  pieces: Pieces,
  press: Press<Bound>,
): Promise<{ readonly planned: Planned; readonly bound: Bound } | undefined> {
  const bench = new Workbench(layOut, pieces)
  try {
    const planned = await bench.measure()
    if (planned === undefined) return undefined
    press.refuse(planned)
    const parts = partsOf(pieces.ranges, planned.measured, planned.layout)
    bench.keepFor(parts.map(({ blocks }) => blocks))
    const begun = firstBegun(Math.min(mostAtWork, parts.length))
    const printing = parts.map((part) => printPart(bench, part, { planned, press, begin: begun.begin }))
    return { planned, bound: await bindInOrder(printing, parts, { planned, press, begun: begun.done }) }
  } finally {
    bench.clear()
  }
}

/** Each is added as soon as it and all before it are printed. */
async function bindInOrder<Bound extends Binding>(
  printing: readonly Promise<Uint8Array>[],
  parts: readonly PagePart[],
  { planned, press, begun }: Plan<Bound> & { readonly begun: Promise<void> },
): Promise<Bound> {
  // A later one may fail while an earlier one is waited for.
  const all = Promise.all(printing)
  all.catch(() => undefined)
  // Not before the browser has enough to do, because this takes a while.
  await Promise.race([begun, all])
  const bound = press.bind(planned)
  for (const [index, { from, to }] of parts.entries()) {
    await Promise.race([printing[index], all])
    const bytes = await printing[index]
    if (bytes) bound.add(bytes, planned.layout.text.slice(from, to))
  }
  return bound
}

interface Plan<Bound extends Binding = Binding> {
  readonly planned: Planned
  readonly press: Press<Bound>
}

function printPart(
  bench: Workbench,
  part: PagePart,
  { begin, ...plan }: Plan & { begin(): void },
): Promise<Uint8Array> {
  return bench.use(part.blocks, plan.planned.layout.pages, {
    prepare: (piece) => piece.sheet.annotate(annotationsOfPart(part, piece, plan)),
    work: (piece) => {
      const printing = piece.sheet.print()
      begin()
      return printing
    },
  })
}

function annotationsOfPart(part: PagePart, piece: LaidPiece, { planned, press }: Plan): Annotations {
  const { measured, layout } = planned
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
      { style: press.styleOf(planned, sheets), linkBase: press.linkBase },
    ),
    part: { from: blocks.from - before, to: blocks.to - before, item },
  }
}

// Every break would stand elsewhere.
function requireSame(found: number, planned: number): void {
  if (found !== planned) throw new Error(`Unexpected part of a report: it ends with line ${found}, not ${planned}`)
}
