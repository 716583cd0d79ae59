import type { ResolvedReport, Theme } from '../report.ts'
import { UserError } from '../user-error.ts'
import { addressBeside } from './address-beside.ts'
import type { RenderedBody } from './body.ts'
import { fontsBeside } from './fonts-beside.ts'
import { type PageOptions, renderPage } from './page.ts'
import { pageText } from './page-text.ts'

export interface PageWithAssets {
  readonly page: string
  /** Unset where all stands in the page. */
  readonly links?: PageLinks | undefined
  /** By the path that the page names: `assets/style.css`. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>
}

export interface PageWithAssetsOptions extends PageOptions {
  /** Those of the same page before: where they are right again, it is rendered once. */
  readonly likely?: PageLinks | undefined
}

type PageLinks = NonNullable<PageOptions['links']>

/** The report as a web page that has its styles, script, fonts and pictures beside it; they can be put anywhere together. */
export function renderPageWithAssets(
  report: ResolvedReport,
  body: RenderedBody,
  theme: Theme,
  options: PageWithAssetsOptions,
): PageWithAssets {
  const { script } = theme
  const { textOf = pageText } = options
  const likely = options.likely ?? { styleUrl: stylePath, scriptUrl: script && scriptPath }
  const draft = renderPage(report, body, theme, { ...options, links: likely })
  requireLink(draft, theme)
  // The page itself says which fonts it needs.
  const fonts = fontsBeside(theme, textOf(draft))
  const style = `${theme.style}\n${fonts.style}\n`
  const links = { styleUrl: addressBeside(stylePath, style), scriptUrl: script && addressBeside(scriptPath, script) }
  const isLikely = links.styleUrl === likely.styleUrl && links.scriptUrl === likely.scriptUrl
  return {
    page: isLikely ? draft : renderPage(report, body, theme, { ...options, links }),
    links,
    assets: new Map<string, string | Uint8Array>([
      [stylePath, style],
      ...(script ? ([[scriptPath, script]] as const) : []),
      ...[...fonts.files].map(([path, bytes]) => [`assets/${path}`, bytes] as const),
      ...body.pictures,
    ]),
  }
}

const stylePath = 'assets/style.css'
const scriptPath = 'assets/reader.js'

function requireLink(page: string, { name }: Theme): void {
  if (page.includes(stylePath)) return
  throw new UserError(
    `The theme \`${name}\` makes no page with its files beside it: its page.hbs has no \`styleUrl\``,
    {
      hint: 'Write `<link rel="stylesheet" href="{{styleUrl}}">` there where `{{#if styleUrl}}`, or build without `--assets`',
      exitCode: 2,
    },
  )
}
