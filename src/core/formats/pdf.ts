import { accountForWords } from '../render/account-for-words.ts'
import { type RenderedBody, renderBody } from '../render/body.ts'
import { renderPage } from '../render/page.ts'
import type { ResolvedReport, Theme } from '../report.ts'
import { type BoundPdf, bindPdf } from './bind-pdf.ts'
import type { Format, LayOut, PrintJob, Resource, Tools } from './format.ts'
import { gapsOf } from './gaps-of.ts'
import { annotationsOf, layOut, tablesGoingOn } from './lay-out.ts'
import { pageNumbersFit } from './page-numbers-fit.ts'
import { paperStyle, runningHeads } from './paper-style.ts'
import { cutInPieces } from './parts/cut-in-pieces.ts'
import { type Press, printInParts } from './parts/print-in-parts.ts'
import type { Planned } from './parts/workbench.ts'
import { linkBase } from './pdf-metadata-of.ts'
import { refuseLoss } from './refuse-loss.ts'
import { refuseTooLarge } from './refuse-too-large.ts'
import type { Sheet } from './sheet.ts'
import { tellOfPress } from './tell-of-press.ts'

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
    const press = pressOf(report, { html, body, tools })
    const { planned, bound, browser } = await print(html, tools.tell ? tellOfPress(press, tools.tell) : press, tools)
    const { count, pages, text } = planned.layout
    return {
      artifacts: [{ path: `${report.language}/report.pdf`, contents: bound.finish() }],
      words,
      paged: { count, pages, browser },
      gaps: gapsOf(planned.measured, text, report),
    }
  },
}

interface Page {
  readonly html: string
  readonly body: RenderedBody
  readonly tools: Tools
}

function pressOf(report: ResolvedReport, { html, body, tools: { version } }: Page): Press<BoundPdf> {
  return {
    refuse: ({ measured, layout }) => refuseTooLarge(measured, layout, report, body.blocks),
    styleOf: ({ measured, layout }, sheets) => runningHeads(report, layout, tablesGoingOn(measured, layout), sheets),
    linkBase,
    bind: (planned) => bindPdf(report, planned, { html, version }),
  }
}

interface Printed {
  readonly planned: Planned
  readonly bound: BoundPdf
  readonly browser: string
}

/** In one part, or a long report in several. */
function print(html: string, press: Press<BoundPdf>, { theme, layOut, pieceSize }: Tools): Promise<Printed> {
  const resources = resourcesOf(theme)
  const pieces = cutInPieces(html, pieceSize)
  if (pieces === undefined) return printWhole(layOut, { html, resources }, press)
  return layOut({ html: blankPage, resources, length: html.length }, async ({ beside, browser }) => {
    const printed = await printInParts(beside, { ...pieces, resources }, press)
    return printed ? { ...printed, browser } : printWhole(beside, { html, resources }, press)
  })
}

async function printWhole(layOut: LayOut, job: PrintJob, press: Press<BoundPdf>): Promise<Printed> {
  const { bytes, ...printed } = await layOut(job, (sheet) => printOn(sheet, press))
  printed.bound.add(bytes, printed.planned.layout.text)
  return printed
}

/** What stands for a report whose pieces are laid out beside it. */
const blankPage = '<!doctype html><title>Report</title>'

async function printOn(sheet: Sheet, { refuse, styleOf, linkBase, bind }: Press<BoundPdf>) {
  const planned = await divide(sheet)
  const { measured, layout } = planned
  refuse(planned)
  const style = styleOf(planned, { from: 0, to: layout.count })
  await sheet.annotate(annotationsOf(measured, layout, { style, linkBase }))
  const printing = sheet.print()
  // Whoever waits for it hears of a failure.
  printing.catch(() => undefined)
  // While the browser prints.
  const bound = bind(planned)
  return { bytes: await printing, browser: sheet.browser, planned, bound }
}

/** A page number with more digits than what stood in its place may move the text; then it is measured once more. */
const mostMeasures = 5

async function divide(sheet: Sheet): Promise<Planned> {
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
