import type { BarePiece } from '../marked.ts'

/**
 * A text with one space where there were line ends and several spaces, and none at its ends, so that a source that is
 * wrapped afresh gives the same text. No-break spaces stay.
 */
export function tidySpaces(pieces: readonly BarePiece[]): BarePiece[] {
  const tidy: BarePiece[] = []
  let atStart = true
  for (const piece of joined(pieces)) {
    if (piece.type !== 'text') {
      tidy.push(piece)
      if (piece.type === 'empty') atStart = true
      else if (piece.type === 'alone') atStart = false
      continue
    }
    const value = piece.value.replace(/[ \t\n\r]+/g, ' ')
    const words: string = atStart ? value.replace(/^ /, '') : value
    if (words) tidy.push({ type: 'text', value: words })
    if (words) atStart = words.endsWith(' ')
  }
  return withoutEnd(tidy)
}

function joined(pieces: readonly BarePiece[]): BarePiece[] {
  const parts: { type: BarePiece['type']; value: string }[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (piece.type === 'text' && last?.type === 'text') last.value += piece.value
    else parts.push({ ...piece })
  }
  return parts
}

/** Without the space that stands last, or before a mark that stands last. */
function withoutEnd(pieces: BarePiece[]): BarePiece[] {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]
    if (piece?.type === 'alone' || piece?.type === 'empty') break
    if (piece?.type !== 'text') continue
    const value = piece.value.replace(/ $/, '')
    pieces.splice(index, 1, ...(value ? [{ type: 'text' as const, value }] : []))
    break
  }
  return pieces
}
