import type { CanPrint } from '../report.ts'
import { type FontFace, fontFaces, isFor } from './font-faces.ts'
import { lettersOfFont } from './letters-of-font.ts'

/**
 * Whether one of the fonts that a style sheet loads has a character.
 *
 * A font is read when it is first asked for, and few are: the first has nearly all letters. Without fonts nothing is
 * known, and everything passes.
 */
export function printableWith(css: string, files: ReadonlyMap<string, Uint8Array>): CanPrint {
  const faces = fontFaces(css).filter(({ path }) => files.has(path))
  if (faces.length === 0) return () => true
  const hasLetter = faces.map((face) => letterFinder(face, files))
  const known = new Map<string, boolean>()
  const canPrint = (character: string): boolean => {
    const found = known.get(character) ?? (isUnseen(character) || hasLetter.some((has) => has(character)))
    known.set(character, found)
    return found
  }
  return (character) => canPrint(character) || partsOf(character)?.every(canPrint) === true
}

function letterFinder(face: FontFace, files: ReadonlyMap<string, Uint8Array>): CanPrint {
  let letters: ReadonlySet<number> | undefined
  return (character) => {
    if (!isFor(face, character)) return false
    letters ??= codesIn(files.get(face.path) ?? new Uint8Array())
    return letters.has(character.codePointAt(0) ?? 0)
  }
}

function codesIn(file: Uint8Array): ReadonlySet<number> {
  const codes = new Set<number>()
  for (const [first, last] of lettersOfFont(file)) for (let code = first; code <= last; code++) codes.add(code)
  return codes
}

/** What a browser sets without a font: spaces of all widths, line ends, joiners and the like. */
function isUnseen(character: string): boolean {
  return /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(character)
}

/** A letter with its accent is set as two where the font has no such letter, and the no-break hyphen as a hyphen. */
function partsOf(character: string): readonly string[] | undefined {
  if (character === '\u2011') return ['\u2010']
  const parts = [...character.normalize('NFD')]
  return parts.length > 1 ? parts : undefined
}
