import { joinWords } from './join-words.ts'
import { listsOf } from './lists.ts'

/** No wider than a day with its month and year, because what stands on a cover is large. */
const longestInTitle = 16

/** A text without marks, such as a title, with what a line must not part kept together: `Elections of 9~May`. */
export function textTogether(text: string, language: string): string {
  return joinWords(text, { lists: listsOf(language), longest: longestInTitle, tidy: false })
}
