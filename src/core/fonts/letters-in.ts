import { charactersIn } from '../characters-in.ts'

/** The letters of a text, each once, and with its accents, because a browser sets these in the font of the letter if it can. */
export function lettersIn(text: string): readonly string[] {
  const characters = [...charactersIn(text)]
  const bare = characters.filter((character) => !mark.test(character))
  return bare.length === characters.length ? bare : [...bare, ...new Set(text.match(/\P{M}\p{M}+/gu))]
}

const mark = /^\p{M}$/u
