import { formats } from '../core/formats/index.ts'
import { type RenderedBody, renderBody } from '../core/render/body.ts'
import type { SourceBlock } from '../core/render/context.ts'
import { KnownHtml } from '../core/render/known-html.ts'
import { type PageOptions, renderPage } from '../core/render/page.ts'
import { type PageWithAssets, renderPageWithAssets } from '../core/render/page-with-assets.ts'
import type { ResolvedReport, Theme } from '../core/report.ts'
import { UserError } from '../core/user-error.ts'
import { framedBody } from './framed-body.ts'
import { MarkedPages } from './marked-page.ts'
import { KnownPieces, textWith } from './page-pieces.ts'
import type { PageUnits } from './page-units.ts'

/** The web page of a report in one language, as `build` makes it, at one moment. */
export interface Snapshot {
  readonly report: ResolvedReport
  readonly page: string
  readonly units: PageUnits
  /** What the `at` of a unit is. */
  readonly blocks: readonly SourceBlock[]
  /** By the path that the page names. */
  readonly assets: PageWithAssets['assets']
  readonly links?: PageWithAssets['links']
}

export interface SnapshotOptions {
  readonly theme: Theme
  /** Of Rapporteur. */
  readonly version: string
  readonly languages: readonly string[]
  /** Of the same language, from before. */
  readonly before: Rendering
  readonly likely: PageWithAssets['links']
}

/** What is remembered of a page from one time to the next. */
export interface Rendering {
  readonly html: KnownHtml
  readonly pieces: KnownPieces
  readonly pages: MarkedPages
}

export function newRendering(): Rendering {
  return { html: new KnownHtml(), pieces: new KnownPieces(), pages: new MarkedPages() }
}

export function snapshotOf(report: ResolvedReport, options: SnapshotOptions): Snapshot {
  const { html: known, pages } = options.before
  const rendered = renderBody(report, { medium: 'screen', pictures: 'beside', marks: true, known })
  const { body, pieces } = framedBody(rendered, options.before.pieces)
  const { page, ...beside } = pageOf(report, body, { ...options, textOf: (frame) => textWith(pieces, frame) })
  return { report, ...pages.fill(page, pieces), blocks: body.blocks, ...beside }
}

/** With something small in the place of its text. */
function pageOf(
  report: ResolvedReport,
  body: RenderedBody,
  { theme, version, languages, likely, textOf }: SnapshotOptions & Required<Pick<PageOptions, 'textOf'>>,
): PageWithAssets {
  const options = { medium: 'screen', version, languages, textOf, formats: new Set(formats.keys()) } as const
  try {
    return renderPageWithAssets(report, body, theme, { ...options, likely })
  } catch (error) {
    // A theme may make pages that hold everything, and no others.
    if (!(error instanceof UserError)) throw error
    return { page: renderPage(report, body, theme, options), assets: body.pictures }
  }
}
