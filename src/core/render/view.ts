import { directionOfLanguage } from '../direction.ts'
import { hrefTo } from '../href-to.ts'
import { languageNameIn } from '../language-name.ts'
import { percentTranslated } from '../percent-translated.ts'
import type { ResolvedReport, Target, Theme, Words } from '../report.ts'
import { formatPercent } from '../tables/format-decimal.ts'
import { textTogether } from '../typography/text-together.ts'
import type { RenderedBody } from './body.ts'
import { citationOf } from './citation-of.ts'
import { contentsOf } from './contents.ts'
import { type Identity, identityOf } from './identity.ts'
import { jsonLdOf, metaOf } from './metadata.ts'
import { pagePolicy } from './page-policy.ts'
import { sealOf } from './seal.ts'
import type { SafeHtml } from './to-html.ts'
import type { Css, Script, View } from './view-shape.ts'
import { wordsFor } from './words-for.ts'

export interface ViewOptions {
  readonly medium: 'screen' | 'paper'
  /** Of Rapporteur. */
  readonly version: string
  readonly style: Css
  /** What the cover shows where the report does not say it. */
  readonly cover: Theme['cover']
  readonly script: Script
  /** Where style sheet and script stand, if not in the page. */
  readonly links?: { readonly styleUrl: string; readonly scriptUrl: string } | undefined
  /** Of the page in every language; for the names of languages. */
  readonly allWords: Theme['words']
  /** The languages in which the report is published, this one among them. */
  readonly languages?: readonly string[] | undefined
  /** The names of the formats that stand beside the page. */
  readonly formats: ReadonlySet<string>
}

/** All that the templates of a theme can name: frozen, plain, texts only. */
export function viewOf(report: ResolvedReport, body: RenderedBody, options: ViewOptions): View {
  const word = wordsFor(report.words)
  const identity = identityOf(report.manifest, word)
  return freeze({
    ...fromIdentity(identity, report.language),
    ...fromReport(report, identity, options),
    status: report.manifest.status === 'final' ? '' : word(`status-${report.manifest.status}`),
    ...translationsOf(report, options),
    ...noticesOf(report, options),
    titleCall: body.titleCall,
    coverPicture: body.coverPicture,
    seal: (report.manifest.cover ?? options.cover) === 'seal' ? sealOf(report.name) : ('' as SafeHtml),
    contents: contentsFor(report, body),
    sections: body.sections.map(({ html }) => ({ html })),
    notes: body.notes.map(({ note, html }, index) => ({
      anchor: note.anchor,
      number: note.number,
      ordinal: String(index + 1),
      html,
    })),
  })
}

type FromIdentity = Omit<Identity, 'place' | 'date'>

/** What is read on the page is kept together; the full title is for the bar, which has one line, and for metadata. */
function fromIdentity({ place: _, date: __, ...identity }: Identity, language: string): FromIdentity {
  const { title, subject, eventDate, titleAndDate, placeAndDate } = identity
  const together = (text: string) => textTogether(text, language)
  return {
    ...identity,
    title: together(title),
    subject: together(subject),
    eventDate: together(eventDate),
    titleAndDate: together(titleAndDate),
    placeAndDate: together(placeAndDate),
  }
}

function fromReport(report: ResolvedReport, identity: Identity, { formats, ...options }: ViewOptions) {
  const { language, manifest, words, recommendations } = report
  const word = wordsFor(words)
  const hasPdf = formats.has('pdf')
  const metadata = { language, version: options.version, hasPdf, original: originalOf(report) }
  const { links = { styleUrl: '', scriptUrl: '' } } = options
  return {
    language,
    direction: directionOfLanguage(language),
    medium: options.medium,
    density: manifest.density,
    words,
    style: options.style,
    script: options.script,
    ...links,
    policy: pagePolicy(options.script, links.styleUrl),
    citation: citationOf(identity, word),
    findResults: formsOf(words, 'find-results-'),
    meta: metaOf(identity, metadata),
    jsonLd: jsonLdOf(identity, metadata),
    pdfUrl: hasPdf ? 'report.pdf' : '',
    recommendationsUrl: formats.has('recommendations') && recommendations.length > 0 ? 'recommendations.csv' : '',
  }
}

function translationsOf({ language, words }: ResolvedReport, { allWords, languages = [] }: ViewOptions) {
  const nameOf = (tag: string) => (tag === language ? words : allWords.get(tag))?.['language-name'] ?? tag
  const others = languages.filter((tag) => tag !== language)
  return {
    languageName: nameOf(language),
    translations: others.map((tag) => ({ language: tag, name: nameOf(tag), href: `../${tag}/report.html` })),
  }
}

function originalOf({ translation }: ResolvedReport) {
  if (!translation) return undefined
  const { language, manifest, words } = translation.original
  return { language, name: identityOf(manifest, wordsFor(words)).fullTitle }
}

function noticesOf({ language, translation, manifest, words }: ResolvedReport, { allWords }: ViewOptions) {
  if (!translation) return { translationNotice: '', translationGap: '' }
  const word = wordsFor(words)
  const { original, words: counts } = translation
  const ownName = allWords.get(original.language)?.['language-name'] ?? original.words['language-name']
  const name = languageNameIn(language, original.language) ?? ownName ?? original.language
  const percent = BigInt(percentTranslated(translation))
  const isWhole = counts.translated === counts.all
  return {
    translationNotice: manifest.translationNotice ?? word('translation-notice', { language: name }),
    translationGap: isWhole
      ? ''
      : word('translation-gap', { percent: formatPercent({ digits: percent, scale: 0 }, 0, words) }),
  }
}

function formsOf(words: Words, start: string) {
  return Object.entries(words).flatMap(([key, text]) =>
    key.startsWith(start) ? [{ form: key.slice(start.length), text }] : [],
  )
}

type Entry = View['contents'][number]

function contentsFor(report: ResolvedReport, body: RenderedBody): Entry[] {
  const word = wordsFor(report.words)
  const entries: (Entry & { subsections: Entry['subsections'][number][] })[] = []
  for (const target of contentsOf(report)) {
    const entry = entryOf(target, body)
    const { number, series, section } = target
    if (series === 'subsection') entries.at(-1)?.subsections.push({ ...entry, number: ownNumber(target) })
    else {
      const label = number && section.part === 'annex' ? word('annex-heading', { number }) : number
      entries.push({ ...entry, part: section.part, number, label, subsections: [] })
    }
  }
  return entries
}

function entryOf({ anchor, number }: Target, { titles }: RenderedBody) {
  return { href: hrefTo(anchor), anchor, number, title: titles.get(anchor) ?? ('' as SafeHtml) }
}

/** `A` where a reference says `X.A`. */
function ownNumber({ node }: Target): string {
  return node.data?.resolved?.number ?? ''
}

/** Plain data only: an object with a life of its own would be printed as `[object Object]`. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) freeze(child)
  else if (typeof value !== 'string') throw new TypeError(`Unexpected ${typeof value} among the data of a page`)
  return Object.freeze(value)
}
