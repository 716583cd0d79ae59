import { groupBy } from '../group-by.ts'
import { type FontFace, isFor } from './font-faces.ts'
import { lettersIn } from './letters-in.ts'

/**
 * The faces that a page needs: of the pieces of a cut, as few as have all the letters of its text. `textFor` is the text
 * that is set in the elements of `usedIn`; all of the page where that is empty.
 */
export function neededFaces(faces: readonly FontFace[], textFor: (usedIn: string) => string): readonly FontFace[] {
  const letters = new Map<string, readonly string[]>()
  const lettersFor = (usedIn: string): readonly string[] => {
    const known = letters.get(usedIn) ?? lettersIn(textFor(usedIn))
    letters.set(usedIn, known)
    return known
  }
  const cuts = [...groupBy(faces, ({ cut, usedIn }) => `${cut}\n${usedIn}`).values()]
  const needed = new Set(cuts.flatMap((pieces) => neededPieces(pieces, lettersFor(pieces[0]?.usedIn ?? ''))))
  return faces.filter((face) => needed.has(face))
}

function neededPieces(pieces: readonly FontFace[], letters: readonly string[]): readonly FontFace[] {
  const isSet = (letter: string, by: readonly FontFace[]) => by.some((piece) => has(piece, letter))
  const units = letters.flatMap((letter) => (isSet(letter, pieces) ? [letter] : [...letter]))
  let needed: readonly FontFace[] = []
  // The first piece that has a letter is the smallest, and a larger one may do without it.
  for (const piece of pieces) {
    if (units.some((unit) => has(piece, unit) && !isSet(unit, needed))) needed = [...needed, piece]
  }
  for (const piece of needed) {
    const others = needed.filter((other) => other !== piece)
    if (units.every((unit) => !has(piece, unit) || isSet(unit, others))) needed = others
  }
  return needed
}

function has(piece: FontFace, letter: string): boolean {
  return [...letter].every((character) => isFor(piece, character))
}
