import { addressOf, chosen } from './chosen.js'
import { byId } from './elements.js'
import { followLink } from './follow-link.js'
import { openBeginning, openPointed } from './open-source.js'
import { putChanges } from './put-changes.js'
import { elementAt, goTo, pathOf, placeOf } from './reader-place.js'

// The report as a web page.

const frame = byId('html-view')
/** The version that is shown; undefined while one is being loaded. */
let shown
let isLoading = false
/** Changes that came while the page was being loaded. */
let waiting = []
/** Where the reader was in a page that is loaded anew. */
let keptPlace
let marks = []
let sheet

/** `chose` is told of another language that the reader went to within the page. */
export async function startReport(chose) {
  frame.addEventListener('load', () => loaded(chose))
  sheet = await (await fetch('/~/frame.css')).text()
  dress()
}

export function isReportShown() {
  return shown !== undefined
}

/** Goes on with what is known of the report now. After an interruption the page may be an older one. */
export function followStatus(status) {
  marks = status.marks ?? []
  const isOld = status.page !== undefined && status.page !== shown && waiting.length === 0
  if (shown === undefined ? !isLoading : isOld) loadReport()
  markProblems()
}

export function loadReport() {
  const view = frame.contentWindow
  if (shown !== undefined) keptPlace = placeOf(view)
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
  dress()
  hear(view.document)
  if (keptPlace) goTo(view, keptPlace)
  keptPlace = undefined
  const missed = waiting
  waiting = []
  for (const one of missed) changeReport(one)
  markProblems()
}

function dress() {
  if (!sheet || shown === undefined) return
  const view = frame.contentWindow
  const style = new view.CSSStyleSheet()
  style.replaceSync(sheet)
  view.document.adoptedStyleSheets = [style]
}

function hear(page) {
  page.addEventListener('click', clicked, true)
  page.addEventListener('keydown', pressed, true)
  // What the reader of the report chooses is seen around it too.
  const root = page.documentElement
  const follow = () => {
    if (root.dataset.theme) document.documentElement.dataset.theme = root.dataset.theme
    else delete document.documentElement.dataset.theme
  }
  new MutationObserver(follow).observe(root, { attributeFilter: ['data-theme'] })
  follow()
}

function clicked(event) {
  if (!event.altKey) return followLink(event)
  event.preventDefault()
  event.stopPropagation()
  openPointed({ path: pathOf(event.target) }, event)
}

/** As a click with Alt, for who has no pointer: at what the keyboard is, or else at what is seen first. */
function pressed(event) {
  if (!event.altKey || event.key !== 'Enter') return
  event.preventDefault()
  event.stopPropagation()
  const { activeElement, body } = frame.contentDocument
  const element = activeElement === body ? placeOf(frame.contentWindow).element : activeElement
  if (element) openBeginning({ path: pathOf(element) }, element)
}

function markProblems() {
  const page = frame.contentDocument
  if (!page || shown === undefined) return
  for (const marked of page.querySelectorAll('[data-preview-problem]')) marked.removeAttribute('data-preview-problem')
  for (const { path, severity } of marks.toReversed()) {
    if (severity !== 'info') elementAt(page.body, path)?.setAttribute('data-preview-problem', severity)
  }
}
