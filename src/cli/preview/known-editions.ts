import type { ResolvedReport } from '../../core/report.ts'
import { KnownTranslation } from '../../core/translate/apply/known-translation.ts'
import { missingCatalogue, requireSameNumbers } from '../editions.ts'
import { openTranslation } from '../i18n/open-translations.ts'
import type { OpenReport } from '../open-report.ts'
import { pathFrom } from '../show-messages.ts'
import { visible } from '../visible.ts'

/** Makes the editions of one report again and again, each of what is known of it from the time before. */
export class KnownEditions {
  readonly #translations = new Map<string, KnownTranslation>()

  /** The report in one language, as `build` makes it. Throws a UserError where there is no translation. */
  async editionOf(open: OpenReport, language: string): Promise<ResolvedReport> {
    const { folder, report: original, sources, theme } = open
    if (language === original.manifest.language) return original
    const { path, catalogue: read } = openTranslation(language, open)
    const catalogue = read ?? missingCatalogue(path, language, visible(pathFrom('.', folder)))
    const known = this.#translations.get(language) ?? new KnownTranslation()
    this.#translations.set(language, known)
    const edition = known.compile(sources, { ...theme, language, original, catalogue })
    requireSameNumbers(original, edition)
    return edition
  }
}
