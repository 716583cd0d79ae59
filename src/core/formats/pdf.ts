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
import { pageNumbersFit } from './page-numbers-fit.ts'
import { paperStyle, runningHeads } from './paper-style.ts'
import { cutInPieces } from './parts/cut-in-pieces.ts'
import { partOfPage } from './parts/part-of-page.ts'
import { type Press, printInParts } from './parts/print-in-parts.ts'
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
    const { parts, browser, measured, layout } = await print(html, report, body, tools)
    const plan = printPlanOf(measured, layout)
    const sent = sentPage(html, report.canPrint, plan)
    const metadata = metadataOf(report, html, layout, tools)
    const finished = finishPdf(parts, { ...metadata, divisions: divisionsOf(sent) })
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
  /** One after the other, they are the whole report. */
  readonly parts: readonly Uint8Array[]
  readonly browser: string
  readonly measured: MeasuredSheet
  readonly layout: Layout
}

/** In one part, or a long report in several. */
async function print(html: string, report: ResolvedReport, body: RenderedBody, tools: Tools): Promise<Printed> {
  const resources = resourcesOf(tools.theme)
  const press: Press = {
    refuse: (measured, layout) => refuseTooLarge(measured, layout, report, body.blocks),
    styleOf: (measured, layout, sheets) => runningHeads(report, layout, tablesGoingOn(measured, layout), sheets),
    linkBase,
  }
  const pieces = cutInPieces(html, tools.pieceSize)
  if (pieces === undefined) return tools.layOut({ html, resources }, (sheet) => printOn(sheet, press))
  const job = { html: partOfPage(pieces.page, pieces.ranges[0], true), resources, length: html.length }
  return tools.layOut(job, async (sheet) => {
    const printed = await printInParts(sheet, { ...pieces, resources }, press)
    return { ...printed, browser: sheet.browser }
  })
}

async function printOn(sheet: Sheet, { refuse, styleOf, linkBase }: Press): Promise<Printed> {
  const { measured, layout } = await divide(sheet)
  refuse(measured, layout)
  const style = styleOf(measured, layout, { from: 0, to: layout.count })
  await sheet.annotate(annotationsOf(measured, layout, { style, linkBase }))
  return { parts: [await sheet.print()], browser: sheet.browser, measured, layout }
}

/** A page number with more digits than what stood in its place may move the text; then it is measured once more. */
const mostMeasures = 5

async function divide(sheet: Sheet): Promise<{ measured: MeasuredSheet; layout: Layout }> {
  let measured = await sheet.measure(new Map())
  let layout = layOut(measured)
  for (let measures = 1; measures < mostMeasures; measures++) {
    if (pageNumbersFit(measured, layout) || !(await sheet.moves(layout.pages))) break
    measured = await sheet.measure(layout.pages)
    layout = layOut(measured)
  }
  return { measured, layout }
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
