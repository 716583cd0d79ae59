import { rules } from '../core/lint/index.ts'
import { judge } from '../core/lint/judge.ts'
import type { Message } from '../core/message.ts'
import { languageHasWords } from '../core/parse/language-words.ts'
import { ParsedTexts } from '../core/parse/parsed-texts.ts'
import { percentTranslated } from '../core/percent-translated.ts'
import type { ResolvedReport } from '../core/report.ts'
import { compileTranslation } from '../core/translate/apply/compile-translation.ts'
import { differencesFrom } from '../core/translate/apply/differences-from.ts'
import { type PrintableEntries, printableEntries } from '../core/translate/apply/printable-entries.ts'
import { type Catalogue, keyOf } from '../core/translate/catalogue.ts'
import type { Unit } from '../core/translate/unit.ts'
import { UserError } from '../core/user-error.ts'
import { languagesOf, type OpenTranslation, openTranslations, type TranslatedReport } from './i18n/open-translations.ts'
import { type OpenReport, patiently } from './open-report.ts'
import { pathFrom } from './show-messages.ts'
import { visible } from './visible.ts'

/** A report in one language, ready to be published. */
export interface Edition extends OpenReport {
  /** How many translations lack something of their source, which is printed in their place. */
  readonly broken: number
  /** All languages in which the report is published. */
  readonly languages: readonly string[]
}

/** A report, and the languages in which it is to be made. */
export interface OpenEditions extends TranslatedReport {
  readonly languages: readonly string[]
  /** What was parsed of these editions before, by who makes them again and again. */
  readonly parsed?: ParsedTexts
}

/** Opens the translations that were asked for, or all. Throws a UserError where a language is none of the report's. */
export function openEditions(open: OpenReport, asked: readonly string[] | undefined): OpenEditions {
  const { language } = open.report.manifest
  const published = [language, ...languagesOf(open)]
  const languages = [...new Set(asked ?? published)]
  // One that is not among the languages of the report yet can be looked at.
  const known = [...new Set([...published, ...begunIn(open)])]
  const other = languages.find((one) => !known.includes(one))
  if (other !== undefined) throw unknownLanguage(other, known, open.report)
  const translated = openTranslations(
    open,
    languages.filter((one) => one !== language),
  )
  const messages = [
    ...open.messages,
    ...translated.translations.flatMap((one) => one.messages),
    ...wordless(translated),
  ]
  return { ...translated, messages, languages }
}

/** Each language in which the theme has no words for what it prints itself. */
function wordless({ translations, theme, report: { manifest } }: TranslatedReport): readonly Message[] {
  const findings = translations.flatMap(({ language }) => languageHasWords(language, manifest, theme.words))
  return judge(findings, rules, manifest.checks)
}

/** The languages that have a file of translations. */
function begunIn({ sources }: OpenReport): readonly string[] {
  return [...sources.files.keys()].flatMap((path) => /^translations\/([^/]+)\.po$/.exec(path)?.[1] ?? [])
}

/** Throws a UserError where a part of an edition is not translated. */
export function requireWhole(editions: readonly Edition[], from: string): void {
  for (const { folder, report } of editions) {
    const { translation } = report
    if (!translation || translation.words.translated === translation.words.all) continue
    const percent = percentTranslated(translation)
    throw new UserError(
      `${percent}% of the words of \`${report.name}\` are translated into ${report.language}, expected all`,
      {
        hint: `\`rapporteur i18n status ${visible(pathFrom(from, folder))}\` says what is left; without \`--strict\` it is printed in ${report.manifest.language}`,
        exitCode: 1,
      },
    )
  }
}

/** The report in every language that was asked for, the one it was written in as it is. `from`: the folder one works in. */
export async function makeEditions(open: OpenEditions, from: string): Promise<readonly Edition[]> {
  const { report, languages, translations } = open
  // All languages are made of the same texts.
  const parsed = open.parsed ?? (translations.length > 1 ? new ParsedTexts() : undefined)
  const published = [report.language, ...languagesOf(open)]
  const editions: Edition[] = []
  for (const language of languages) {
    const translation = translations.find((one) => one.language === language)
    const edition = translation
      ? await translated(translation, { ...open, ...(parsed && { parsed }) }, visible(pathFrom(from, open.folder)))
      : { report, broken: 0 }
    editions.push({ ...open, ...edition, languages: published })
  }
  return editions
}

async function translated(
  { language, path, catalogue: read }: OpenTranslation,
  { report: original, sources, theme, units, parsed }: OpenEditions,
  shownFolder: string,
): Promise<Pick<Edition, 'report' | 'broken'>> {
  const catalogue = read ?? missingCatalogue(path, language, shownFolder)
  const entries = printableEntries(units, catalogue)
  const report = await patiently(
    compileTranslation(sources, { ...theme, language, original, entries, ...(parsed && { parsed }) }),
  )
  requireSameNumbers(original, report)
  return { report, broken: brokenAmong(units, catalogue, entries) }
}

function brokenAmong(units: readonly Unit[], catalogue: Catalogue, printable: PrintableEntries): number {
  const ours = new Set(units.map(keyOf))
  const finished = catalogue.entries.filter(
    (entry) => !entry.obsolete && !entry.fuzzy && entry.translation.trim() !== '',
  )
  return finished.filter((entry) => ours.has(keyOf(entry)) && !printable.has(keyOf(entry))).length
}

/** Throws where a translation has other numbers or ids than its original, which no translator can bring about. */
export function requireSameNumbers(original: ResolvedReport, translation: ResolvedReport): void {
  const differences = differencesFrom(original, translation)
  if (differences.length > 0) throw new Error(`A translation differs from its original: ${differences.join('; ')}`)
}

/** Throws a UserError that says how a translation is begun. */
export function missingCatalogue(path: string, language: string, folder: string): never {
  throw new UserError(`\`${path}\` is missing, although \`languages\` in report.yaml names ${language}`, {
    hint: `\`rapporteur i18n init ${folder} --lang ${language}\` writes it; or take ${language} out of \`languages\``,
    exitCode: 1,
  })
}

function unknownLanguage(language: string, known: readonly string[], { name }: ResolvedReport): UserError {
  return new UserError(`Unexpected language \`${language}\`, expected one in which \`${name}\` exists`, {
    hint: `It exists in ${known.join(', ')}; \`rapporteur i18n init\` begins another`,
    exitCode: 2,
  })
}
