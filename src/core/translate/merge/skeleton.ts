import { type Piece, readMarked, writeMarked } from '../marked.ts'

/**
 * A text without what may change while its words stay: the names of its marks, and how much white space there is.
 * `Voters  came.{fn_turnout} See <a1>law</a1>` → `Voters came.{fn} See <t>law</t>`.
 */
export function skeletonOf(text: string): string {
  return tidy(writeMarked(readMarked(text).map(withoutName)))
}

/** The same, without its figures either. */
export function skeletonWithoutFigures(text: string): string {
  const pieces = readMarked(text).map(withoutName)
  return tidy(
    writeMarked(pieces.map((piece) => (piece.type === 'text' ? { ...piece, value: blank(piece.value) } : piece))),
  )
}

// A note stays a note and a reference a reference, because what they print is of another kind.
function withoutName({ type, value, at }: Piece): Piece {
  if (type === 'alone') return { type, value: value.replace(/_.*/su, ''), at }
  return type === 'open' || type === 'close' ? { type, value: 't', at } : { type, value, at }
}

function blank(words: string): string {
  return words.replace(/\p{Nd}+(?:[.,\u00a0\u202f\u066b\u066c]\p{Nd}+)*/gu, '\u0000')
}

function tidy(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text
}
