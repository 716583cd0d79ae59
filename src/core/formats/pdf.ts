import { finishPdf } from '../pdf/finish-pdf.ts'
import type { PdfMetadata } from '../pdf/pdf-metadata.ts'
import { accountForWords } from '../render/account-for-words.ts'
import { type RenderedBody, renderBody } from '../render/body.ts'
import { headingsInHtml } from '../render/headings-in-html.ts'
import { identityOf } from '../render/identity.ts'
import { renderPage } from '../render/page.ts'
import { wordsFor } from '../render/words-for.ts'
import type { ResolvedReport, Theme } from '../report.ts'
import type { Format, Resource, Tools } from './format.ts'
import { gapsOf } from './gaps-of.ts'
import { annotationsOf, type Layout, layOut, tablesGoingOn } from './lay-out.ts'
import { paperStyle, runningHeads } from './paper-style.ts'
import { divisionsOf } from './read-back/divisions-of.ts'
import { printPlanOf } from './read-back/print-plan.ts'
import { readBack } from './read-back/read-back.ts'
import { refuseDifferences } from './read-back/refuse-differences.ts'
import { sentPage } from './read-back/sent-page.ts'
import { refuseLoss } from './refuse-loss.ts'
import { refuseTooLarge } from './refuse-too-large.ts'
import type { MeasuredSheet, Sheet } from './sheet.ts'

/** A tagged PDF with notes at the foot of the page, a cover, contents with page numbers, and bookmarks. */
export const pdf: Format = {
  name: 'pdf',
  summary: 'The whole report on paper.',
  async write(report, tools) {
    const { theme, version, formats } = tools
    const body = renderBody(report, { medium: 'paper', fonts: theme })
    const extraStyle = paperStyle(report)
    const html = renderPage(report, body, theme, { medium: 'paper', version, formats, extraStyle })
    const words = accountForWords(report, body, html)
    refuseLoss(words, 'the PDF')
    const job = { html, resources: resourcesOf(theme) }
    const { bytes, browser, measured, layout } = await tools.layOut(job, (sheet) => printOn(sheet, report, body.blocks))
    const plan = printPlanOf(measured, layout)
    const sent = sentPage(html, report.canPrint, plan)
    const metadata = metadataOf(report, html, layout, tools)
    const finished = finishPdf(bytes, { ...metadata, divisions: divisionsOf(sent) })
    refuseDifferences(readBack(finished, report.notes, sent, plan))
    const { count, pages } = layout
    return {
      artifacts: [{ path: `${report.language}/report.pdf`, contents: finished }],
      words,
      paged: { count, pages, browser },
      gaps: gapsOf(measured, layout.text, report),
    }
  },
}

/** No address: it stands before the anchors of the report until the PDF is finished. */
const linkBase = 'https://report.invalid/'

interface Printed {
  readonly bytes: Uint8Array
  readonly browser: string
  readonly measured: MeasuredSheet
  readonly layout: Layout
}

async function printOn(sheet: Sheet, report: ResolvedReport, blocks: RenderedBody['blocks']): Promise<Printed> {
  const { measured, layout } = await divide(sheet)
  refuseTooLarge(measured, layout, report, blocks)
  await sheet.annotate(
    annotationsOf(measured, layout, { style: runningHeads(report, layout, tablesGoingOn(measured, layout)), linkBase }),
  )
  return { bytes: await sheet.print(), browser: sheet.browser, measured, layout }
}

/** A page number with more digits than what stood in its place may move the text; then it is measured once more. */
const mostMeasures = 5

async function divide(sheet: Sheet): Promise<{ measured: MeasuredSheet; layout: Layout }> {
  let measured = await sheet.measure(new Map())
  let layout = layOut(measured)
  for (let measures = 1; measures < mostMeasures; measures++) {
    if (fits(measured, layout) || !(await sheet.moves(layout.pages))) break
    measured = await sheet.measure(layout.pages)
    layout = layOut(measured)
  }
  return { measured, layout }
}

/** Whether no page number moves the text: in a theme, all digits of the text's page numbers are of one width. */
function fits({ pageReferences }: MeasuredSheet, { pages }: Layout): boolean {
  return [...pageReferences].every(([anchor, text]) => (pages.get(anchor) ?? text).length === text.length)
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

function metadataOf(report: ResolvedReport, html: string, layout: Layout, { version }: Tools): PdfMetadata {
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
    pageLabels: { coverPages: layout.front },
    pageCount: layout.count,
    linkTitles: new Map([...lists, ...labels]),
    destinations: { base: linkBase, places: layout.destinations },
    notes: layout.text.flatMap(({ notes }) => notes.map(({ id, from }) => ({ id, continues: from > 0 }))),
  }
}
