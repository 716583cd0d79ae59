import { type Piece, readMarked } from '../marked.ts'

/** A text in which some pieces are written anew. What `edit` leaves alone stays as it was written, letter by letter. */
export function editPieces(text: string, edit: (piece: Piece, written: string) => string): string {
  const pieces = readMarked(text)
  return pieces.map((piece, index) => edit(piece, text.slice(piece.at, pieces[index + 1]?.at))).join('')
}
