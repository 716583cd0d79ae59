import { type CutPage, cutPage } from './cut-page.ts'
import type { BlockRange } from './part-of-page.ts'
import { type PieceSize, piecesOf } from './pieces-of.ts'

/** A long page in pieces; undefined where it is short, or made so that it cannot be cut. */
export function cutInPieces(
  html: string,
  size: PieceSize = usual,
): { readonly page: CutPage; readonly ranges: readonly [BlockRange, ...BlockRange[]] } | undefined {
  // Most reports are not even looked through.
  if (html.length < leastPieces * size.length) return undefined
  const page = cutPage(html)
  const [first, ...others] = page ? piecesOf(page, size) : []
  return page && first && others.length > 0 ? { page, ranges: [first, ...others] } : undefined
}

/** A report of less is printed in one part. */
const leastPieces = 2

/** Some ninety pages, and six. */
const usual: PieceSize = { length: 320_000, overlap: 20_000 }
