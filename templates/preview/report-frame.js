import { addressOf, chosen } from './chosen.js'
import { dressReport } from './dress-report.js'
import { byId } from './elements.js'
import { followLink } from './follow-link.js'
import { hearPage } from './hear-page.js'
import { notePlace, restorePlace } from './kept-places.js'
import { markProblems } from './mark-problems.js'
import { putChanges } from './put-changes.js'
import { pathOf } from './reader-place.js'

// The report as a web page.

const frame = byId('html-view')
/** The version that is shown; undefined while one is being loaded. */
let shown
let isLoading = false
/** Changes that came while the page was being loaded. */
let waiting = []
/** Whether the reader was in the page before it was loaded anew. */
let isAgain = false
let marks = []
let onChange = () => {}

/** `chose` is told of another language that the reader went to within the page, `changed` of what was put into it. */
export function startReport({ chose, changed }) {
  frame.addEventListener('load', () => loaded(chose))
  onChange = changed
}

export function shownVersion() {
  return shown
}

/** Goes on with what is known of the report now. After an interruption the page may be an older one. */
export function followStatus(status) {
  marks = status.marks ?? []
  const isOld = status.page !== undefined && status.page !== shown && waiting.length === 0
  if (shown === undefined ? !isLoading : isOld) loadReport()
  mark()
}

export function loadReport() {
  const view = frame.contentWindow
  if (shown !== undefined) notePlace('web')
  isAgain ||= shown !== undefined
  shown = undefined
  isLoading = true
  const address = `${addressOf('report.html')}${view.location.hash}`
  if (view.location.href === 'about:blank') frame.src = address
  else view.location.replace(address)
}

export function changeReport(next) {
  if (next.language !== chosen.language) return
  if (shown === undefined) return void waiting.push(next)
  if (next.to <= shown) return
  if (next.from !== shown || !next.changes || !putChanges(frame.contentWindow, next)) return loadReport()
  shown = next.to
  const { history, location: at } = frame.contentWindow
  history.replaceState(history.state, '', `${at.pathname}?v=${shown}${at.hash}`)
  onChange()
}

export function goToAnchor(anchor) {
  frame.contentDocument?.getElementById(anchor)?.scrollIntoView()
}

function loaded(chose) {
  const view = frame.contentWindow
  if (view.location.href === 'about:blank') return
  const address = view.location.pathname + view.location.search
  const [, language, version] = /^\/([^/]+)\/report\.html\?v=(\d+)/.exec(address) ?? []
  isLoading = false
  shown = version ? Number(version) : undefined
  if (shown === undefined) return
  if (decodeURIComponent(language) !== chosen.language) chose(decodeURIComponent(language))
  dressReport(view)
  hearPage(view.document, { placeOn: (element) => ({ path: pathOf(element) }), clicked: followLink })
  if (isAgain) restorePlace('web')
  isAgain = false
  const missed = waiting
  waiting = []
  for (const one of missed) changeReport(one)
  mark()
}

function mark() {
  if (shown !== undefined) markProblems(frame.contentDocument, marks)
}
