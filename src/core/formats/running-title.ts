import { identityOf } from '../render/identity.ts'
import { wordsFor } from '../render/words-for.ts'
import type { ResolvedReport } from '../report.ts'

/** The title of a report as each page names it: with its date and kind, as far as one line holds them. */
export function runningTitle({ manifest, words }: ResolvedReport): string {
  const { fullTitle, titleAndDate, documentType } = identityOf(manifest, wordsFor(words))
  const longest = [titleAndDate, documentType].filter(Boolean).join('. ')
  return [longest, titleAndDate].find((text) => [...text].length <= lettersOfLine) ?? fullTitle
}

/** Beside a section whose name is long. */
const lettersOfLine = 70
