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

/** Put values where a text names them: `fill('note {number}', { number: '12' })`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  )
}
