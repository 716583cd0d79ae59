import { type Answer, textAnswer } from '../answer.ts'
import type { Version } from '../web-pages.ts'
import type { PagesVersion } from './pages-keeper.ts'
import { passagesOf } from './passages-of.ts'

/** What stands on the web page and on paper, for these versions of both; where they are not of one report, there is none. */
export function passagesList(pages: PagesVersion, page: Version | undefined): Answer {
  const { layout, source } = pages
  if (page?.report !== source.report) return textAnswer(409, 'The pages are being laid out anew.')
  const notes = source.report.notes.flatMap(({ anchor }) => {
    const place = layout.destinations.get(anchor)
    return place ? [[anchor, [0, place.page, Math.round(place.top)]]] : []
  })
  const body = JSON.stringify({ page: page.version, pages: pages.version, text: passagesOf(pages, page), notes })
  return { type: 'application/json; charset=utf-8', body }
}
