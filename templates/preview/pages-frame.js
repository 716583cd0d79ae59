import { addStyle } from './add-style.js'
import { addressOf, chosen } from './chosen.js'
import { boxOfSheets, drawSheets, fitAll, placeAll, watchSheets } from './draw-sheets.js'
import { byId, counted } from './elements.js'
import { followLink } from './follow-link.js'
import { hearPage } from './hear-page.js'
import { pageStyle } from './page-style.js'
import { placeOnSheet } from './place-on-sheet.js'
import { say } from './say.js'
import { sheetPlaces } from './sheet-places.js'

// The report as pages. They are planned where the PDF is printed.

const frame = byId('pages-view')
let pages
let turn = 0
let boxes = []
/** What the margins say is known when the pages are. */
let heads
/** Of pages that are loaded anew. */
let keptScroll = 0
let onRenewal = () => {}

/** `renewed` is told when they were planned anew. */
export function startPages({ renewed }) {
  frame.addEventListener('load', loaded)
  onRenewal = renewed
  // As wide as there is room, also where that becomes less.
  new ResizeObserver(() => fitAll()).observe(frame)
}

export function loadPages() {
  if (chosen.view === 'html' || !chosen.language) return tellCount()
  const address = addressOf('pages.html')
  if (frame.contentWindow.location.pathname !== address) {
    pages = undefined
    say('pages', 'Laying out the pages …')
    frame.src = address
  } else tellCount()
}

/** Asks how the pages are now, and shows them so. */
export async function renewPages() {
  const own = ++turn
  const answer = await fetch(addressOf('pages.json'))
  if (!answer.ok || own !== turn) return
  const next = await answer.json()
  const box = boxOfSheets()
  // One that is being loaded asks when it is.
  if (!box || heads?.ownerDocument !== box.ownerDocument || own !== turn) return
  // With another style everything stands elsewhere.
  if (box.dataset.look !== next.look) {
    keptScroll = frame.contentWindow.scrollY
    return frame.contentWindow.location.reload()
  }
  pages = next
  if (heads.textContent !== next.heads) heads.textContent = next.heads
  drawSheets(pages, boxes)
  tellCount()
  if (keptScroll > 0) frame.contentWindow.scrollTo({ top: keptScroll, behavior: 'instant' })
  keptScroll = 0
  watchSheets()
  onRenewal()
}

/** Undefined while they are being loaded. */
export function pagesVersion() {
  return pages?.version
}

export function goToAnchorOnPages(anchor) {
  const found = chosen.view !== 'html' && pages?.anchors.find(([name]) => name === anchor)
  const sheet = found && sheetPlaces(frame.contentWindow)[found[1]]
  if (sheet) frame.contentWindow.scrollTo({ top: sheet.top + sheet.scale * found[2] - edge })
}

/** Above what was gone to, in pixels. */
const edge = 24

function loaded() {
  if (!frame.contentWindow.location.pathname.endsWith('/pages.html')) return say('pages', '')
  const page = frame.contentDocument
  hearPage(page, { placeOn: placeOnSheet, clicked })
  page.fonts.addEventListener('loadingdone', placeAll)
  const { css, names } = pageStyle(page)
  boxes = names
  addStyle(page, css)
  heads = addStyle(page)
  renewPages()
}

function tellCount() {
  say('pages', chosen.view !== 'html' && pages ? counted(pages.count, 'page') : '')
}

function clicked(event) {
  const href = event.target.closest?.('a[href]')?.getAttribute('href')
  const isWithin = href?.startsWith('#') || href?.startsWith(`${pages?.linkBase}#`)
  if (!isWithin) return followLink(event)
  event.preventDefault()
  goToAnchorOnPages(decodeURIComponent(href.slice(href.indexOf('#') + 1)))
}
