import type { Report, ResolvedReport } from '../../report.ts'
import { draftOf } from '../units/draft.ts'
import { markedBlocksOf } from '../units/units-of.ts'
import type { PrintableEntries } from './printable-entries.ts'
import { putTranslations } from './put-translations.ts'

/**
 * Puts translations into a report that was read for that language; nothing else of it changes. What
 * has no translation that may be printed stays in the language of the original, and is marked as such.
 */
export function translate(report: Report, original: ResolvedReport, entries: PrintableEntries): Report {
  const draft = draftOf(report)
  const words = putTranslations(markedBlocksOf(draft, original), entries, original.language)
  return { ...draft, translation: { original, words } }
}
