import { compile } from '../../src/core/compile.ts'
import type { ResolvedReport, Words } from '../../src/core/report.ts'
import { sourcesOf } from './report.ts'

/** The words that the tests' references are written in. */
export const words: ReadonlyMap<string, Words> = new Map([
  [
    'en',
    {
      section: 'section {number}',
      annex: 'Annex {number}',
      recommendation: 'recommendation {number}',
      note: 'note {number}',
      table: 'Table {number}',
      figure: 'Figure {number}',
      total: 'Total',
    },
  ],
])

/** A report made of texts, with every number known. */
export function compileTexts(texts: Readonly<Record<string, string | Uint8Array>>): ResolvedReport {
  return compile(sourcesOf(texts), { words })
}
