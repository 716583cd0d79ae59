import { rules } from '../../core/lint/index.ts'
import { judge } from '../../core/lint/judge.ts'
import type { Message } from '../../core/message.ts'
import { onceFor } from '../../core/once-for.ts'
import type { Sources } from '../../core/report.ts'
import { languageTag } from '../../core/schema/forms/language-tag.ts'
import type { Catalogue } from '../../core/translate/catalogue.ts'
import { readPo } from '../../core/translate/po/read-po.ts'
import type { Unit } from '../../core/translate/unit.ts'
import { unitsOf } from '../../core/translate/units/units-of.ts'
import { UserError } from '../../core/user-error.ts'
import type { OpenReport } from '../open-report.ts'

/** A report, what of it is to be translated, and the translations that were asked for. */
export interface TranslatedReport extends OpenReport {
  /** In the order of the report; none where no translation was asked for. */
  readonly units: readonly Unit[]
  /** Those of `--lang`, or of all languages that the report has. */
  readonly translations: readonly OpenTranslation[]
  /** The text of `translations/glossary.csv`; unset where there is none. */
  readonly glossary: string | undefined
}

/** The translation into one language, as its file has it. */
export interface OpenTranslation {
  /** A language tag: `ru`. */
  readonly language: string
  /** Relative to the folder of the report: `translations/ru.po`. */
  readonly path: string
  /** Unset where there is no file yet, or none that can be read. */
  readonly catalogue: Catalogue | undefined
  /** What reading the file stumbled over; an error among them means that it must not be written over. */
  readonly messages: readonly Message[]
}

/** A report with its translations into some languages; into all that it has, unless they are named. */
export function openTranslations(open: OpenReport, languages?: readonly string[]): TranslatedReport {
  const { report, sources } = open
  const wanted = [...new Set(languages ?? languagesOf(open))]
  const translations = wanted.map((language) => openTranslation(language, open))
  const paths = [glossaryPath, ...translations.map(({ path }) => path)]
  const texts = paths.flatMap((path) => {
    const text = textAt(path, sources)
    return text === undefined ? [] : [[path, text] as const]
  })
  return {
    ...open,
    // With those of the translations, so that a message can show the line it is about.
    report: { ...report, texts: new Map([...report.texts, ...texts]) },
    // To look for them takes as long as to check a report.
    units: translations.length > 0 ? unitsOf(report) : [],
    translations,
    glossary: textAt(glossaryPath, sources),
  }
}

/** The languages that a report is translated into, as its manifest has them. */
export function languagesOf({ report: { manifest } }: OpenReport): readonly string[] {
  return manifest.languages.filter((language) => language !== manifest.language)
}

const glossaryPath = 'translations/glossary.csv'

/** The translation of a report into one language. Throws a UserError where that can be none of its languages. */
export function openTranslation(language: string, open: OpenReport): OpenTranslation {
  checkLanguage(language, open)
  const { sources, report } = open
  const path = `translations/${language}.po`
  const file = sources.files.get(path)
  if (file === undefined) return { language, path, catalogue: undefined, messages: [] }
  if ('refused' in file) throw unreadable(path)
  const { catalogue, findings } = catalogueIn(file.bytes, path)
  return { language, path, catalogue, messages: judge(findings, rules, report.manifest.checks) }
}

/** Once for a file, by who opens it again and again. */
const catalogueIn = onceFor((bytes: Uint8Array, path: string) => readPo(bytes, path))

function textAt(path: string, { files }: Sources): string | undefined {
  const file = files.get(path)
  return file && 'bytes' in file ? new TextDecoder().decode(file.bytes) : undefined
}

function checkLanguage(language: string, { report: { manifest, name } }: OpenReport): void {
  if (language === manifest.language) {
    throw new UserError(`\`${name}\` is written in ${language}, so there is nothing to translate`, {
      hint: 'Name another language with `--lang`',
      exitCode: 2,
    })
  }
  if (languageTag.accepts(language)) return
  throw new UserError(`Unexpected language \`${language}\`, expected the tag of a language`, {
    hint: languageTag.hint?.(language) ?? 'For example `--lang ru` or `--lang pt-BR`',
    exitCode: 2,
  })
}

function unreadable(path: string): UserError {
  return new UserError(`\`${path}\` can't be read`, {
    hint: 'Look whether it is a file of its own inside the folder of the report, and not larger than 25 MB',
    exitCode: 3,
  })
}
