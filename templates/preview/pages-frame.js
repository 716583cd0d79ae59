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
import { areLate, endWaiting, uncoverPages, waitForPages } from './wait-for-pages.js'

// The report as pages. They are planned where the PDF is printed.

const frame = byId('pages-view')
let pages
/** The address that is shown, or being loaded. */
let asked = ''
let turn = 0
let boxes = []
/** What the margins say is known when the pages are. */
let heads
/** Of pages that are loaded anew: how far down all of them the reader was, from 0 to 1. */
let keptPart = 0
let onRenewal = () => {}

/** `renewed` is told when they were planned anew. */
export function startPages({ renewed }) {
  frame.addEventListener('load', loaded)
  onRenewal = renewed
  // As wide as there is room, also where that becomes less.
  new ResizeObserver(() => fitAll()).observe(frame)
}

export function loadPages() {
  if (chosen.view === 'html' || !chosen.language) return tellPages()
  const address = addressOf('pages.html')
  if (asked !== address) {
    asked = address
    keepPart()
    pages = undefined
    waitForPages(tellPages)
    frame.src = address
  } else tellPages()
}

/** Asks how the pages are now, and shows them so. */
export async function renewPages() {
  const own = ++turn
  const next = await askForPages('pages.json')
  if (own !== turn) return
  const box = boxOfSheets()
  if (!next) {
    endWaiting()
    return tellPages()
  }
  // One that is being loaded asks when it is.
  if (!box || heads?.ownerDocument !== box.ownerDocument) return
  // With another style everything stands elsewhere.
  if (box.dataset.look !== next.look) {
    keepPart()
    return frame.contentWindow.location.reload()
  }
  endWaiting()
  if (pages?.version !== next.version) showPages(next)
  tellPages()
}

/** Until it is known how they are now, they are seen as they were planned last. */
async function showLastPages() {
  const box = boxOfSheets()
  const last = await askForPages('pages.json?last')
  const isOfUse = last && !pages && box && box === boxOfSheets()
  if (!isOfUse || box.dataset.look !== last.look) return
  uncoverPages()
  showPages(last)
}

async function askForPages(name) {
  const answer = await fetch(addressOf(name))
  return answer.ok ? answer.json() : undefined
}

function showPages(next) {
  pages = next
  if (heads.textContent !== next.heads) heads.textContent = next.heads
  drawSheets(pages, boxes)
  const { contentWindow: view, contentDocument: page } = frame
  if (keptPart > 0) view.scrollTo({ top: keptPart * page.documentElement.scrollHeight, behavior: 'instant' })
  keptPart = 0
  watchSheets()
  onRenewal()
}

function keepPart() {
  const { contentWindow: view, contentDocument: page } = frame
  if (pages) keptPart = view.scrollY / page.documentElement.scrollHeight
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

async function loaded() {
  if (!frame.contentWindow.location.pathname.endsWith('/pages.html')) return
  const page = frame.contentDocument
  hearPage(page, { placeOn: placeOnSheet, clicked })
  page.fonts.addEventListener('loadingdone', placeAll)
  const { css, names } = pageStyle(page)
  boxes = names
  addStyle(page, css)
  heads = addStyle(page)
  pages = undefined
  await showLastPages()
  if (frame.contentDocument === page) renewPages()
}

function tellPages() {
  const text = areLate() ? 'Laying out the pages …' : pages ? counted(pages.count, 'page') : ''
  say('pages', chosen.view === 'html' ? '' : text)
}

function clicked(event) {
  const href = event.target.closest?.('a[href]')?.getAttribute('href')
  const isWithin = href?.startsWith('#') || href?.startsWith(`${pages?.linkBase}#`)
  if (!isWithin) return followLink(event)
  event.preventDefault()
  goToAnchorOnPages(decodeURIComponent(href.slice(href.indexOf('#') + 1)))
}
