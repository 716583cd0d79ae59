import type { CutPage } from './cut-page.ts'
import type { BlockRange } from './part-of-page.ts'

/** How long the pieces of a report are, in characters of HTML. */
export interface PieceSize {
  readonly length: number
  /** What a piece has of the end of the one before. */
  readonly overlap: number
}

/** The blocks of each piece of a page; each but the first has some of the piece before, in which a part may end. Linear. */
export function piecesOf({ blocks }: Pick<CutPage, 'blocks'>, { length, overlap }: PieceSize): readonly BlockRange[] {
  const ends = endsOf(blocks)
  const whole = ends.at(-1) ?? 0
  const count = Math.max(1, Math.round(whole / length))
  const starts = new Set(Array.from({ length: count }, (_, index) => firstBehind(ends, (whole * index) / count)))
  const own = [...starts, blocks.length]
  return own.slice(0, -1).map((start, index) => {
    const from = index === 0 ? 0 : firstBehind(ends, (ends[start - 1] ?? 0) - overlap)
    return { from: Math.min(from, Math.max(0, start - 1)), to: own[index + 1] ?? start }
  })
}

function endsOf(blocks: CutPage['blocks']): readonly number[] {
  let end = 0
  return blocks.map(({ html }) => {
    end += html.length
    return end
  })
}

/** The first block that ends behind a place. */
function firstBehind(ends: readonly number[], place: number): number {
  const found = ends.findIndex((end) => end > place)
  return found < 0 ? ends.length : found
}
