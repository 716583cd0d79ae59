import type { ResolvedReport } from '../core/report.ts'
import { compileTranslation } from '../core/translate/apply/compile-translation.ts'
import { differencesFrom } from '../core/translate/apply/differences-from.ts'
import { printableEntries } from '../core/translate/apply/printable-entries.ts'
import type { Catalogue } from '../core/translate/catalogue.ts'
import { UserError } from '../core/user-error.ts'
import { languagesOf, type OpenTranslation, openTranslations, type TranslatedReport } from './i18n/open-translations.ts'
import { type OpenReport, patiently } from './open-report.ts'

/** A report in one language, ready to be published. */
export interface Edition extends OpenReport {
  /** All languages in which the report is published. */
  readonly languages: readonly string[]
}

/** A report, and the languages in which it is to be made. */
export interface OpenEditions extends TranslatedReport {
  readonly languages: readonly string[]
}

/** Opens the translations that were asked for, or all. Throws a UserError where a language is none of the report's. */
export function openEditions(open: OpenReport, asked: readonly string[] | undefined): OpenEditions {
  const { language } = open.report.manifest
  const known = [language, ...languagesOf(open)]
  const languages = [...new Set(asked ?? known)]
  const other = languages.find((one) => !known.includes(one))
  if (other !== undefined) throw unknownLanguage(other, known, open.report)
  const translated = openTranslations(
    open,
    languages.filter((one) => one !== language),
  )
  const messages = [...open.messages, ...translated.translations.flatMap((one) => one.messages)]
  return { ...translated, messages, languages }
}

/** The report in every language that was asked for, the one it was written in as it is. */
export async function makeEditions(open: OpenEditions): Promise<readonly Edition[]> {
  const { report, languages, translations } = open
  const published = [report.language, ...languagesOf(open)]
  const editions: Edition[] = []
  for (const language of languages) {
    const translation = translations.find((one) => one.language === language)
    const edition = translation ? await translated(translation, open) : report
    editions.push({ ...open, report: edition, languages: published })
  }
  return editions
}

async function translated(
  { language, path, catalogue }: OpenTranslation,
  { report: original, sources, theme, units }: OpenEditions,
): Promise<ResolvedReport> {
  const entries = printableEntries(units, catalogue ?? missing(path, language, original))
  const report = await patiently(compileTranslation(sources, { ...theme, language, original, entries }))
  const differences = differencesFrom(original, report)
  if (differences.length > 0) throw new Error(`A translation differs from its original: ${differences.join('; ')}`)
  return report
}

function missing(path: string, language: string, { name }: ResolvedReport): Catalogue {
  throw new UserError(`\`${path}\` is missing, although \`languages\` in report.yaml names ${language}`, {
    hint: `\`rapporteur i18n init content/${name} --lang ${language}\` writes it; or take ${language} out of \`languages\``,
    exitCode: 1,
  })
}

function unknownLanguage(language: string, known: readonly string[], { name }: ResolvedReport): UserError {
  return new UserError(`Unexpected language \`${language}\`, expected one in which \`${name}\` exists`, {
    hint: `It exists in ${known.join(', ')}; add others to \`languages\` in report.yaml`,
    exitCode: 2,
  })
}
