import { readMarked } from '../marked.ts'

/** How many words a text with marks has, counted as translators are paid: what stands between spaces and is read aloud. */
export function wordsIn(text: string): number {
  const read = readMarked(text)
    .map(({ type, value }) => (type === 'text' ? value : type === 'alone' || type === 'empty' ? ' ' : ''))
    .join('')
  return read.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
