import type { Translation } from './report.ts'

/** How much of a translation there is, in whole per cent of the words of its original, rounded down. */
export function percentTranslated({ words: { translated, all } }: Translation): number {
  return Math.floor((100 * translated) / Math.max(all, 1))
}
