import { readMarked } from '../marked.ts'

/** The words and numbers of a text with marks, in small letters. Scripts that set no spaces count by their letters. */
export function wordsOf(text: string): readonly string[] {
  const words = readMarked(text).map(({ type, value }) => (type === 'text' ? value : type === 'alone' ? ' ' : ''))
  return words.join('').toLowerCase().match(word) ?? []
}

const apart = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]`
const word = new RegExp(String.raw`${apart}|(?:(?!${apart})[\p{L}\p{M}])+|\p{Nd}+(?:[.,]\p{Nd}+)*`, 'gu')
