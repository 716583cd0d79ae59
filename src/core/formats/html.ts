import { accountForWords } from '../render/account-for-words.ts'
import { type RenderedBody, renderBody } from '../render/body.ts'
import { renderPage } from '../render/page.ts'
import { type PageWithAssets, renderPageWithAssets } from '../render/page-with-assets.ts'
import type { ResolvedReport } from '../report.ts'
import type { Format, Tools } from './format.ts'
import { refuseLoss } from './refuse-loss.ts'

/** One web page, readable without scripts: self-contained, or with its files beside it. */
export const html: Format = {
  name: 'html',
  summary: 'The whole report as one web page.',
  async write(report, tools) {
    const body = renderBody(report, { medium: 'screen', pictures: tools.assets })
    const { page, assets } = pageOf(report, body, tools)
    const words = accountForWords(report, body, page)
    refuseLoss(words, 'the web page')
    const files = [...assets].map(([path, contents]) => ({ path: `${report.language}/${path}`, contents }))
    return { artifacts: [{ path: `${report.language}/report.html`, contents: page }, ...files], words }
  },
}

function pageOf(
  report: ResolvedReport,
  body: RenderedBody,
  { theme, version, formats, languages, assets }: Tools,
): PageWithAssets {
  const options = { medium: 'screen', version, formats, languages } as const
  if (assets === 'beside') return renderPageWithAssets(report, body, theme, options)
  return { page: renderPage(report, body, theme, options), assets: new Map() }
}
