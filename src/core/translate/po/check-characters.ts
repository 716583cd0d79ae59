import { characterName, uncleanCharacter } from '../../unclean-character.ts'

/** A character that does not belong in a text, in words, and where in the line it stands, from 0. */
export interface Unclean {
  readonly name: string
  readonly at: number
}

/** The first of them in what a line says. One that is written as an escape stands where the text begins. */
export function uncleanIn(value: string, line: string, from: number): Unclean | undefined {
  const character = usual.test(value) ? undefined : uncleanCharacter(value)
  if (character === undefined) return undefined
  return { name: characterName(character), at: Math.max(line.indexOf(character), from) }
}

// Nearly every text has none but these, and to ask for all others takes ten times as long.
const usual = /^[\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff]*$/
