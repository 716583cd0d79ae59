import { languageName } from '../../language-name.ts'
import { pluralRule } from './plural-rule.ts'
import { mayBeOneLanguage, poLanguageOf } from './po-language.ts'

/** What the head of a PO file says of a report. */
export interface HeaderDetails {
  /** The name of its folder. */
  readonly report: string
  readonly title: string
  /** The tag of the language of the translation: `pt-BR`. */
  readonly language: string
  readonly version?: string | undefined
  /** `YYYY-MM-DD`: there is no clock, so the date of the report is that of the file too. */
  readonly date?: string | undefined
  /** An address for questions about the source text: of mail, or of a page. */
  readonly contact?: string | undefined
  /** What tells this state of the texts from others. */
  readonly fingerprint?: string | undefined
}

/**
 * The head of a PO file. Of a former one stays what others wrote: translator, team, date of the last change, plural
 * forms, fields that are not known here; and the order.
 */
export function newHeader(
  details: HeaderDetails,
  former: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const header = new Map(former)
  for (const [name, value] of fieldsOf(details)) {
    const written = former.get(name)
    if (written === undefined || isTemplate(written) || !isTheirs(name, written, details)) header.set(name, value)
  }
  return header
}

function fieldsOf(details: HeaderDetails): readonly (readonly [string, string])[] {
  const { report, title, language, version, date, contact, fingerprint } = details
  const midnight = date === undefined ? [] : [`${date} 00:00+0000`]
  return [
    ['Project-Id-Version', [title, version ?? '1'].join(' ').replace(/\s+/g, ' ').trim()],
    ...(contact === undefined ? [] : [['Report-Msgid-Bugs-To', contact] as const]),
    ...midnight.map((day) => ['POT-Creation-Date', day] as const),
    ...midnight.map((day) => ['PO-Revision-Date', day] as const),
    ['Last-Translator', ''],
    ['Language-Team', languageName(language)],
    ['Language', poLanguageOf(language)],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['Plural-Forms', pluralRule(language)],
    ['X-Rapporteur-Source', fingerprint === undefined ? report : `${report}@${fingerprint}`],
  ]
}

/** What translators and their programs know better: `ru_RU` is as good as `ru`. */
function isTheirs(name: string, written: string, { language }: HeaderDetails): boolean {
  return theirs.has(name) || (name === 'Language' && mayBeOneLanguage(written, language))
}

const theirs = new Set(['PO-Revision-Date', 'Last-Translator', 'Language-Team', 'Plural-Forms'])

/** What programs write for somebody to fill in. */
function isTemplate(value: string): boolean {
  return /YEAR-MO-DA|FULL NAME|LL@li\.org|INTEGER|EMAIL@ADDRESS/.test(value)
}
