import { lettersIn } from '../fonts/letters-in.ts'

/** A page as its fonts are chosen by. */
export interface PageText {
  /** With the letters of the page and no others; where these are known of its pieces, shorter than the page. */
  readonly letters: string
  /** The page itself, for who has to know what stands in which element. */
  whole(): string
}

/** A page of which nothing is known. */
export function pageText(page: string): PageText {
  return { letters: page, whole: () => page }
}

/** A short text with the letters of another; those of several are the letters of all. */
export function shortText(text: string): string {
  return lettersIn(text).join('')
}
