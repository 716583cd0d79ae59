import { finishPdf } from '../pdf/finish-pdf.ts'
import type { PdfMetadata } from '../pdf/pdf-metadata.ts'
import { countPages, readDestinations } from '../pdf/read-destinations.ts'
import { accountForWords } from '../render/account-for-words.ts'
import { type RenderedBody, renderBody } from '../render/body.ts'
import { headingsInHtml } from '../render/headings-in-html.ts'
import { identityOf } from '../render/identity.ts'
import { renderPage } from '../render/page.ts'
import { wordsFor } from '../render/words-for.ts'
import type { ResolvedReport, Theme } from '../report.ts'
import type { Format, Paged, Resource, Tools } from './format.ts'
import { paperStyle } from './paper-style.ts'
import { refuseLoss } from './refuse-loss.ts'

/** A tagged PDF with a cover, contents with page numbers, and bookmarks. */
export const pdf: Format = {
  name: 'pdf',
  summary: 'The whole report on paper.',
  async write(report, tools) {
    const { body, html, bytes, paged } = await printUntilStable(report, tools)
    const words = accountForWords(report, body, html)
    refuseLoss(words, 'the PDF')
    const finished = finishPdf(bytes, metadataOf(report, html, paged, tools))
    return { artifacts: [{ path: `${report.language}/report.pdf`, contents: finished }], words, paged }
  },
}

interface Printed {
  readonly body: RenderedBody
  readonly html: string
  readonly bytes: Uint8Array
  readonly paged: FrontPaged
}

interface FrontPaged extends Paged {
  /** Cover and contents, which bear no number. */
  readonly front: number
}

/** A page number may be longer than what stood in its place and move the text; then the report is printed once more. */
const mostPrints = 4

/** Print once to learn the pages, and again with their numbers filled in, until every number is right. */
async function printUntilStable(report: ResolvedReport, tools: Tools): Promise<Printed> {
  let printed = await printOnce(report, tools, { count: 0, front: 0, pages: new Map() })
  for (let prints = 1; prints < mostPrints; prints++) {
    const again = await printOnce(report, tools, printed.paged)
    const stable = samePages(again.paged, printed.paged)
    printed = again
    if (stable) return printed
  }
  return printed
}

async function printOnce(report: ResolvedReport, tools: Tools, known: FrontPaged): Promise<Printed> {
  const { theme, version, formats, print } = tools
  const body = renderBody(report, { medium: 'paper', pages: known.pages })
  const extraStyle = paperStyle(report, known)
  const html = renderPage(report, body, theme, { medium: 'paper', version, formats, pages: known.pages, extraStyle })
  const bytes = await print({ html, resources: resourcesOf(theme) })
  return { body, html, bytes, paged: pagesOf(bytes) }
}

function pagesOf(bytes: Uint8Array): FrontPaged {
  const destinations = readDestinations(bytes)
  const front = destinations.get('report-title') ?? 0
  const pages = [...destinations].map(([anchor, page]) => [anchor, String(page - front + 1)] as const)
  return { count: countPages(bytes), front, pages: new Map(pages) }
}

function samePages(one: FrontPaged, other: FrontPaged): boolean {
  return one.count === other.count && [...one.pages].every(([anchor, page]) => other.pages.get(anchor) === page)
}

function resourcesOf({ assets }: Theme): ReadonlyMap<string, Resource> {
  return new Map([...assets].map(([path, bytes]) => [path, { bytes, type: typeOf(path) }]))
}

function typeOf(path: string): string {
  const types: Readonly<Record<string, string>> = {
    woff2: 'font/woff2',
    ttf: 'font/ttf',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
  }
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

function metadataOf(report: ResolvedReport, html: string, { front }: FrontPaged, { version }: Tools): PdfMetadata {
  const { fullTitle, publisher, documentType, eventDate, date } = identityOf(report.manifest, wordsFor(report.words))
  const labels = [...report.targets.values()].map(({ anchor, label }) => [anchor, label] as const)
  const lists = report.recommendations.map(({ listAnchor, label }) => [listAnchor, label] as const)
  return {
    title: fullTitle,
    language: report.language,
    author: publisher,
    subject: [documentType, eventDate].filter(Boolean).join(', '),
    keywords: [],
    // A report without a date still needs one that is the same on every day.
    date: date || '1970-01-01',
    creator: `Rapporteur ${version}`,
    outline: headingsInHtml(html).map((title) => ({ title })),
    pageLabels: { coverPages: front },
    linkTitles: new Map([...lists, ...labels]),
  }
}
