import type { Words } from '../report.ts'

/** “recommendation 4” in the words of a language; a series that the theme has no words for is named as it is. */
export function label(words: Words, series: string, number: string): string {
  return fill(words[series] ?? `${series} {number}`, { number })
}

/** Put values where a text names them: `fill('note {number}', { number: '12' })`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : whole,
  )
}
