import { readMarked } from '../marked.ts'

/** The words of a text with marks: stretches between spaces that have a letter or digit. */
export function countWords(source: string): number {
  return readMarked(source)
    .map(({ type, value }) => (type === 'text' ? value : ''))
    .join('')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
