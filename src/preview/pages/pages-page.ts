import { createHash } from 'node:crypto'
import { linkBase } from '../../core/formats/pdf-metadata-of.ts'
import type { Answer } from '../answer.ts'
import type { PagesVersion } from './pages-keeper.ts'
import type { PageContents } from './pages-view.ts'

/** A page with the style of the printed report and nothing in it; the preview puts the pages there one by one. */
export function pagesPage(pages: PagesVersion): Answer {
  const { head, bodyTag } = pages
  const policy =
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  const start = head.replace(/<body\b[\s\S]*$/, '')
  const styled = start.replace('</head>', '<link rel="stylesheet" href="/~/pages.css">\n</head>')
  return {
    type: 'text/html; charset=utf-8',
    body: `${styled}${bodyTag}\n<div id="preview-pages" data-look="${lookOf(pages)}"></div>\n</body>\n</html>\n`,
    headers: { 'Content-Security-Policy': policy },
  }
}

/** What is known of all pages: how many, which lie on their side, where each anchor stands, what the margins say. */
export function pagesList(pages: PagesVersion): Answer {
  const { version, layout, measured, heads } = pages
  const { front, count, contents, text, destinations } = layout
  return json({
    version,
    look: lookOf(pages),
    front,
    count,
    heads,
    turned: [...contents, ...text].flatMap(({ paper }, index) => (paper === 'turned' ? [index + 1] : [])),
    rooms: { upright: measured.rooms.upright.height, turned: measured.rooms.turned.height },
    linkBase,
    anchors: [...destinations].map(([anchor, { page, top }]) => [anchor, page, top]),
  })
}

/** Another one for another style of the theme, paper or title, with which the page has to be loaded anew. */
function lookOf({ head, bodyTag }: PagesVersion): string {
  return createHash('sha256').update(head).update(bodyTag).digest('hex').slice(0, 16)
}

export function pageAnswer(page: PageContents): Answer {
  return json(page)
}

function json(value: unknown): Answer {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) }
}
