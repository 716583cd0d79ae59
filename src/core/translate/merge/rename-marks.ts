import { type Piece, readMarked } from '../marked.ts'
import { editPieces } from './edit-pieces.ts'

/** A text and what became of it. */
export interface TextChange {
  readonly from: string
  readonly to: string
}

/**
 * A translation with its marks renamed as they were in its source, where each mark of the old source has one of its
 * kind in the new: unset where it is not plain which became which.
 */
export function renameMarks(translation: string, { from, to }: TextChange): string | undefined {
  const names = renamed(marksOf(from), marksOf(to))
  if (names === undefined) return undefined
  return editPieces(translation, (piece, written) => {
    const name = names.get(nameOf(piece))
    return name === undefined || name === piece.value ? written : written.replace(piece.value, () => name)
  })
}

function marksOf(text: string): readonly Piece[] {
  return readMarked(text).filter(({ type }) => type !== 'text' && type !== 'stray')
}

function renamed(from: readonly Piece[], to: readonly Piece[]): ReadonlyMap<string, string> | undefined {
  if (from.length !== to.length) return undefined
  const names = new Map<string, string>()
  for (const [index, mark] of from.entries()) {
    const other = to[index]
    if (other === undefined || other.type !== mark.type || kindOf(mark) !== kindOf(other)) return undefined
    if ((names.get(nameOf(mark)) ?? other.value) !== other.value) return undefined
    names.set(nameOf(mark), other.value)
  }
  return new Set(names.values()).size === names.size ? names : undefined
}

// A pair is one mark, whichever of its ends is read.
function nameOf({ type, value }: Piece): string {
  return `${type === 'alone' ? 'alone' : type === 'text' || type === 'stray' ? type : 'tag'} ${value}`
}

function kindOf({ type, value }: Piece): string {
  return type === 'alone' ? value.replace(/_.*/su, '') : type === 'empty' ? value : ''
}
