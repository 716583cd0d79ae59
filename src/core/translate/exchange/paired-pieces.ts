import type { Piece } from '../marked.ts'

/** The deepest that marks may stand in one another and count as pairs. */
const deepest = 20

/** For each piece that opens or closes a pair which is in order, the index of the other half. Linear. */
export function pairedPieces(pieces: readonly Pick<Piece, 'type' | 'value'>[]): ReadonlyMap<number, number> {
  const halves = new Map<number, number>()
  const open: number[] = []
  for (const [index, { type, value }] of pieces.entries()) {
    if (type === 'open' && open.length < deepest) open.push(index)
    if (type !== 'close') continue
    const last = open.at(-1)
    if (last === undefined || pieces[last]?.value !== value) continue
    open.pop()
    halves.set(last, index).set(index, last)
  }
  return halves
}
