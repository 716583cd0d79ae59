import { fill } from '../fill.ts'
import type { Words } from '../report.ts'

/** “recommendation 4” in the words of a language; a series that the theme has no words for is named as it is. */
export function label(words: Words, series: string, number: string): string {
  return fill(words[series] ?? `${series} {number}`, { number })
}

/** “Table 2”, as a thing names itself where it stands; in words of its own only where references need others. */
export function ownLabel(words: Words, series: string, number: string): string {
  const own = words[`${series}-label`]
  return own === undefined ? label(words, series, number) : fill(own, { number })
}
