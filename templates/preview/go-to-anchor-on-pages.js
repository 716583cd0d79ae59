import { chosen } from './chosen.js'
import { followLink } from './follow-link.js'
import { viewOf } from './halves.js'
import { plannedPages } from './planned-pages.js'
import { sheetPlaces } from './sheet-places.js'

export function goToAnchorOnPages(anchor) {
  const found = chosen.view !== 'html' && plannedPages()?.anchors.find(([name]) => name === anchor)
  const view = viewOf('pages')
  const sheet = found && sheetPlaces(view)[found[1]]
  if (sheet) view.scrollTo({ top: sheet.top + sheet.scale * found[2] - edge })
}

/** Above what was gone to, in pixels. */
const edge = 24

/** A link that was clicked on leads to its place on the pages, or out of them. */
export function followLinkOnPages(event) {
  const href = event.target.closest?.('a[href]')?.getAttribute('href')
  const isWithin = href?.startsWith('#') || href?.startsWith(`${plannedPages()?.linkBase}#`)
  if (!isWithin) return followLink(event)
  event.preventDefault()
  goToAnchorOnPages(decodeURIComponent(href.slice(href.indexOf('#') + 1)))
}
