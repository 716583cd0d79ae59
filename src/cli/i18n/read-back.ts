import { rules } from '../../core/lint/index.ts'
import { judge } from '../../core/lint/judge.ts'
import type { Message } from '../../core/message.ts'
import type { Finding } from '../../core/report.ts'
import { readTranslations } from '../../core/translate/exchange/index.ts'
import { translationFileIsValid } from '../../core/translate/exchange/rules/translation-file-is-valid.ts'
import type { Incoming } from '../../core/translate/merge/incoming.ts'
import { incomingOf } from '../../core/translate/merge/incoming-of.ts'
import { mayBeOneLanguage } from '../../core/translate/po/po-language.ts'
import { readPo } from '../../core/translate/po/read-po.ts'
import { UserError } from '../../core/user-error.ts'
import { readAnyFile } from '../../files/read-any-file.ts'
import type { OpenTranslation, TranslatedReport } from './open-translations.ts'

/** What a file that came back holds. */
export interface ReadBack {
  readonly path: string
  readonly incoming: readonly Incoming[]
  readonly messages: readonly Message[]
  /** For those messages to show the line they are about. */
  readonly text: string
}

/** Reads a file that came back from a translator. Throws a UserError where it is none. */
export function readBack(
  path: string,
  { language }: OpenTranslation,
  { translated: { report }, from }: { readonly translated: TranslatedReport; readonly from: string },
): ReadBack {
  const file = readAnyFile(path, from)
  if ('refused' in file) throw unreadable(path)
  const isPo = /\.po$/i.test(path)
  const read = isPo ? readPoBack(file, language) : readTranslations(file, { from: report.language, to: language })
  if (read === undefined) throw unknownKind(path)
  const messages = judge(read.findings, [...rules, translationFileIsValid], report.manifest.checks)
  const text = new TextDecoder().decode(file.bytes)
  // Whether a text was left as it was filled in, the readers know by the states of the messages.
  return { path, incoming: read.incoming, messages, text }
}

function readPoBack(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  language: string,
): { readonly incoming: readonly Incoming[]; readonly findings: readonly Finding[] } {
  const { catalogue, findings } = readPo(bytes, path)
  const named = catalogue?.header.get('Language') ?? ''
  if (named !== '' && !mayBeOneLanguage(named, language)) throw otherLanguage(path, named, language)
  // That its name is that of a language is asked of the files of a report only.
  const own = findings.filter(({ rule }) => rule !== 'po-language-is-right')
  return { incoming: catalogue ? incomingOf(catalogue) : [], findings: own }
}

function otherLanguage(path: string, found: string, expected: string): UserError {
  return new UserError(`Unexpected language \`${found}\` in \`${path}\`, expected \`${expected}\``, {
    hint: 'Nothing was taken. Name the language of the file with `--lang`, or take the file of the other language',
    exitCode: 1,
  })
}

function unreadable(path: string): UserError {
  return new UserError(`\`${path}\` can't be read`, {
    hint: 'Look whether there is such a file, and whether it is not larger than 25 MB',
    exitCode: 2,
  })
}

function unknownKind(path: string): UserError {
  if (/\.tmx$/i.test(path)) {
    return new UserError(`Unexpected translation memory \`${path}\`, expected a file that was handed over`, {
      hint: 'Put it into `translations/memory` of the report: `rapporteur i18n update` takes from there what fits',
      exitCode: 2,
    })
  }
  return new UserError(`Unexpected file \`${path}\`, expected a PO, XLIFF or CSV file`, {
    hint: 'The name of a file has to end in `.po`, `.xlf`, `.xliff` or `.csv`',
    exitCode: 2,
  })
}
