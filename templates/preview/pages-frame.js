import { addStyle } from './add-style.js'
import { addressOf, chosen } from './chosen.js'
import { boxOfSheets, drawSheets, fitAll, placeAll, watchSheets } from './draw-sheets.js'
import { byId } from './elements.js'
import { followLinkOnPages } from './go-to-anchor-on-pages.js'
import { hearPage } from './hear-page.js'
import { pageStyle } from './page-style.js'
import { placeOnSheet } from './place-on-sheet.js'
import { askForPages, pagesVersion, plannedPages, setPlannedPages } from './planned-pages.js'
import { tellPages } from './tell-pages.js'
import { endWaiting, uncoverPages, waitForPages } from './wait-for-pages.js'

// The report as pages. They are planned where the PDF is printed.

const frame = byId('pages-view')
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
  const address = addressOf('pages.html')
  if (chosen.view === 'html' || !chosen.language || asked === address) return tellPages()
  asked = address
  keepPart()
  setPlannedPages(undefined)
  waitForPages(tellPages)
  frame.src = address
}

/** Asks how the pages are now, and shows them so. */
export async function renewPages() {
  const own = ++turn
  const next = await askForPages()
  // One that is being loaded asks when it is.
  if (own !== turn || !isLoaded()) return
  // With another style everything stands elsewhere; and where there was a mere message, there are pages now.
  if (next && boxOfSheets()?.dataset.look !== next.look) {
    keepPart()
    return frame.contentWindow.location.reload()
  }
  endWaiting()
  if (next && pagesVersion() !== next.version) showPages(next)
  tellPages()
}

function isLoaded() {
  return frame.contentWindow.location.pathname === asked && heads?.ownerDocument === frame.contentDocument
}

/** Until it is known how they are now, they are seen as they were planned last. */
async function showLastPages() {
  const box = boxOfSheets()
  const last = await askForPages('?last')
  const isOfUse = last && !plannedPages() && box && box === boxOfSheets()
  if (!isOfUse || box.dataset.look !== last.look) return
  uncoverPages()
  showPages(last)
}

function showPages(next) {
  setPlannedPages(next)
  if (heads.textContent !== next.heads) heads.textContent = next.heads
  drawSheets(next, boxes)
  const { contentWindow: view, contentDocument: page } = frame
  if (keptPart > 0) view.scrollTo({ top: keptPart * page.documentElement.scrollHeight, behavior: 'instant' })
  keptPart = 0
  watchSheets()
  onRenewal()
}

function keepPart() {
  const { contentWindow: view, contentDocument: page } = frame
  if (plannedPages()) keptPart = view.scrollY / page.documentElement.scrollHeight
}

async function loaded() {
  if (!frame.contentWindow.location.pathname.endsWith('/pages.html')) return
  const page = frame.contentDocument
  hearPage(page, { placeOn: placeOnSheet, clicked: followLinkOnPages })
  page.fonts.addEventListener('loadingdone', placeAll)
  const { css, names } = pageStyle(page)
  boxes = names
  addStyle(page, css)
  heads = addStyle(page)
  setPlannedPages(undefined)
  await showLastPages()
  if (frame.contentDocument === page) renewPages()
}
