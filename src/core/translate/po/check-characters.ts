import { characterName, uncleanCharacter } from '../../unclean-character.ts'

/** A character that does not belong in a text, in words, and where in the line it stands, from 0. */
export interface Unclean {
  readonly name: string
  readonly at: number
}

/** The first of them in what a line says. One that is written as an escape stands where the text begins. */
export function uncleanIn(value: string, line: string, from: number): Unclean | undefined {
  const character = uncleanCharacter(value)
  if (character === undefined) return undefined
  return { name: characterName(character), at: Math.max(line.indexOf(character), from) }
}
