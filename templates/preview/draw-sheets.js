import { addressOf } from './chosen.js'
import { byId } from './elements.js'
import { fitSheets } from './fit-sheets.js'
import { placeSheet, showSheet } from './show-sheet.js'

// A sheet for each page. Those that are seen are drawn at once, the others when they are about to be seen.

const frame = byId('pages-view')
let drawn
let observer

/** Has all pages drawn anew, as far as they are others; `boxes` are those that stand in their margins. */
export function drawSheets(pages, boxes) {
  drawn = { pages, boxes }
  const box = boxOfSheets()
  while (box.children.length > pages.count) box.lastElementChild.remove()
  while (box.children.length < pages.count) box.append(newSheet(box.children.length))
  for (const [index, sheet] of sheets().entries()) {
    sheet.dataset.page = kindOf(index)
    sheet.dataset.stale = 'yes'
  }
  fitAll()
}

export function boxOfSheets() {
  return frame.contentDocument?.getElementById('preview-pages')
}

export function sheets() {
  return [...(boxOfSheets()?.children ?? [])]
}

/** As wide as there is room. */
export function fitAll() {
  if (frame.contentDocument && !frame.hidden) fitSheets(frame.contentWindow, sheets())
}

/** What was shown before its fonts were there stands elsewhere with them. */
export function placeAll() {
  sheets().forEach(placeSheet)
}

export function watchSheets() {
  const view = frame.contentWindow
  observer?.disconnect()
  const seen = (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting && target.dataset.stale) draw(target)
  }
  observer = new view.IntersectionObserver(seen, { rootMargin: '600px 0px' })
  for (const sheet of sheets()) {
    const { top, bottom } = sheet.getBoundingClientRect()
    if (bottom > 0 && top < view.innerHeight) draw(sheet)
    observer.observe(sheet)
  }
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
  const { front, turned } = drawn.pages
  if (index === 0) return 'cover'
  if (index < front) return 'contents'
  return turned.includes(index) ? 'turned' : 'text'
}

async function draw(sheet) {
  delete sheet.dataset.stale
  const { version, front, rooms, linkBase } = drawn.pages
  const index = sheets().indexOf(sheet)
  const answer = await fetch(addressOf(`page.json?v=${version}&n=${index}`))
  if (!answer.ok) return
  const { contents: { places, ...contents } = {}, ...page } = await answer.json()
  if (version !== drawn.pages.version) return
  sheet.ariaLabel = index < front ? 'Cover and contents' : `Page ${index - front + 1}`
  // Where it stands in the report may change, though nothing that is seen does.
  sheet.places = places
  const text = JSON.stringify([page, contents])
  if (sheet.contents === text) return
  sheet.contents = text
  showSheet(sheet, { ...page, contents }, { boxes: drawn.boxes, rooms, linkBase })
}
