import type { Place } from '../message.ts'

/** What is to be said of a word, in Markdown, and the word. */
export interface Description {
  readonly text: string
  readonly place: Place
}
