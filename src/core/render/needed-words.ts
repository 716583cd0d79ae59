import { knownSeries } from '../parse/known-series.ts'
import type { Words } from '../report.ts'
import { wordsFor } from './words-for.ts'

/**
 * Throws a UserError where the theme lacks words that are printed before anything is rendered: those of references and
 * of tables from data. Reading and numbering never fail, so they do without.
 */
export function requireNeededWords(words: Words): void {
  const word = wordsFor(words)
  for (const key of needed) word(key)
}

const references = knownSeries.filter((series) => series !== 'subsection')
const numbers = ['number-point', 'number-group', 'number-percent', 'number-below-zero']
const months = Array.from({ length: 12 }, (_, index) => `month-${index + 1}`)

const needed: readonly string[] = [...references, 'back', 'total', ...numbers, 'date', 'first-day', ...months]
