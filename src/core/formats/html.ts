import { accountForWords } from '../render/account-for-words.ts'
import { renderBody } from '../render/body.ts'
import { renderPage } from '../render/page.ts'
import type { Format } from './format.ts'
import { refuseLoss } from './refuse-loss.ts'

/** One self-contained file, readable without scripts. */
export const html: Format = {
  name: 'html',
  summary: 'The whole report as one web page.',
  async write(report, { theme, version, formats }) {
    const body = renderBody(report, { medium: 'screen' })
    const page = renderPage(report, body, theme, { medium: 'screen', version, formats })
    const words = accountForWords(report, body, page)
    refuseLoss(words, 'the web page')
    return { artifacts: [{ path: `${report.language}/report.html`, contents: page }], words }
  },
}
