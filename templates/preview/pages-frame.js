import { addressOf, chosen } from './chosen.js'
import { byId, counted } from './elements.js'
import { fitSheets } from './fit-sheets.js'
import { followLink } from './follow-link.js'
import { openBeginning, openPointed } from './open-source.js'
import { pageStyle } from './page-style.js'
import { elementAt, pathOf, placeOf } from './reader-place.js'
import { say } from './say.js'
import { placeSheet, showSheet } from './show-sheet.js'

// The report as pages. They are planned where the PDF is printed; here each is a window onto its blocks.

const frame = byId('pages-view')
let pages
let turn = 0
let observer
let boxes = []
/** Of pages that are loaded anew. */
let keptScroll = 0

export function startPages() {
  frame.addEventListener('load', loaded)
  // As wide as there is room, also where that becomes less.
  new ResizeObserver(() => fitAll()).observe(frame)
}

export function loadPages() {
  if (chosen.view === 'html' || !chosen.language) return
  const address = addressOf('pages.html')
  if (frame.contentWindow.location.pathname !== address) {
    pages = undefined
    say('pages', 'Laying out the pages …')
    frame.src = address
  } else tellCount()
}

/** Asks how the pages are now; those that are seen are shown at once, the others when they are about to be seen. */
export async function renewPages() {
  const own = ++turn
  const answer = await fetch(addressOf('pages.json'))
  if (!answer.ok || own !== turn) return
  const next = await answer.json()
  const box = frame.contentDocument.getElementById('preview-pages')
  if (!box || own !== turn) return
  // With another style everything stands elsewhere.
  if (box.dataset.look !== next.look) {
    keptScroll = frame.contentWindow.scrollY
    return frame.contentWindow.location.reload()
  }
  pages = next
  showHeads(next.heads)
  while (box.children.length > next.count) box.lastElementChild.remove()
  while (box.children.length < next.count) box.append(newSheet(box.children.length))
  for (const [index, sheet] of [...box.children].entries()) {
    sheet.dataset.page = kindOf(index)
    sheet.dataset.stale = 'yes'
  }
  fitAll()
  tellCount()
  if (keptScroll > 0) frame.contentWindow.scrollTo({ top: keptScroll, behavior: 'instant' })
  keptScroll = 0
  watchSheets(box)
}

export function goToAnchorOnPages(anchor) {
  const found = chosen.view !== 'html' && pages?.anchors.find(([name]) => name === anchor)
  if (found) sheets()[found[1]]?.scrollIntoView({ block: 'start' })
}

function loaded() {
  if (!frame.contentWindow.location.pathname.endsWith('/pages.html')) return say('pages', '')
  const page = frame.contentDocument
  page.addEventListener('click', clicked, true)
  page.addEventListener('keydown', pressed, true)
  // What was shown before its fonts were there stands elsewhere with them.
  page.fonts.addEventListener('loadingdone', () => sheets().forEach(placeSheet))
  const { css, names } = pageStyle(page)
  boxes = names
  page.head.append(styleOf(page, css))
  renewPages()
}

function sheets() {
  return [...(frame.contentDocument?.getElementById('preview-pages')?.children ?? [])]
}

function tellCount() {
  say('pages', chosen.view !== 'html' && pages ? counted(pages.count, 'page') : '')
}

/** What the margins say is known when the pages are. */
function showHeads(heads) {
  const page = frame.contentDocument
  const known = page.getElementById('preview-heads') ?? styleOf(page, '')
  known.id = 'preview-heads'
  if (known.textContent !== heads) known.textContent = heads
  if (!known.isConnected) page.head.append(known)
}

function styleOf(page, css) {
  const style = page.createElement('style')
  style.textContent = css
  return style
}

function newSheet(index) {
  const sheet = frame.contentDocument.createElement('div')
  sheet.className = 'preview-page'
  sheet.role = 'group'
  // Chromium knows no counter of pages outside of print.
  sheet.style.counterReset = `page ${index + 1}`
  return sheet
}

/** Which of the pages of the theme it is. */
function kindOf(index) {
  if (index === 0) return 'cover'
  if (index < pages.front) return 'contents'
  return pages.turned.includes(index) ? 'turned' : 'text'
}

function fitAll() {
  if (frame.contentDocument && !frame.hidden) fitSheets(frame.contentWindow, sheets())
}

function watchSheets(box) {
  const view = frame.contentWindow
  observer?.disconnect()
  const seen = (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting && target.dataset.stale) fill(target)
  }
  observer = new view.IntersectionObserver(seen, { rootMargin: '600px 0px' })
  for (const sheet of box.children) {
    const { top, bottom } = sheet.getBoundingClientRect()
    if (bottom > 0 && top < view.innerHeight) fill(sheet)
    observer.observe(sheet)
  }
}

async function fill(sheet) {
  delete sheet.dataset.stale
  const { version, front, rooms, linkBase } = pages
  const index = sheets().indexOf(sheet)
  const answer = await fetch(addressOf(`page.json?v=${version}&n=${index}`))
  if (!answer.ok) return
  const { contents: { places, ...contents } = {}, ...page } = await answer.json()
  if (version !== pages.version) return
  sheet.ariaLabel = index < front ? 'Cover and contents' : `Page ${index - front + 1}`
  // Where it stands in the report may change, though nothing that is seen does.
  sheet.places = places
  const text = JSON.stringify([page, contents])
  if (sheet.contents === text) return
  sheet.contents = text
  showSheet(sheet, { ...page, contents }, { boxes, rooms, linkBase })
}

function clicked(event) {
  if (event.altKey) {
    event.preventDefault()
    event.stopPropagation()
    return openPointed({ ...placeOn(event.target) }, event)
  }
  const href = event.target.closest?.('a[href]')?.getAttribute('href')
  const isWithin = href?.startsWith('#') || href?.startsWith(`${pages?.linkBase}#`)
  if (!isWithin) return followLink(event)
  event.preventDefault()
  goToAnchorOnPages(decodeURIComponent(href.slice(href.indexOf('#') + 1)))
}

function pressed(event) {
  if (!event.altKey || event.key !== 'Enter') return
  event.preventDefault()
  const { element } = placeOf(frame.contentWindow)
  if (element) openBeginning(placeOn(element), element)
}

/** Where something that is seen on a page stands in the report: what is shown there are copies of its blocks. */
function placeOn(element) {
  const sheet = element.closest('.preview-page')
  for (const { within, block, path } of sheet?.places ?? []) {
    const copy = elementAt(sheet.querySelectorAll('.preview-whole, .preview-note')[within], block)
    if (copy?.contains(element)) return { paper: true, path: [...path, ...pathOf(element, copy)] }
  }
  return { paper: true, path: [] }
}
