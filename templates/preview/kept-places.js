import { halves, isShown, names, viewOf } from './halves.js'
import { sheetPlace, topOfSheetPlace } from './sheet-place.js'
import { topOfWebPlace, webPlace } from './web-place.js'

// The passage at the upper edge of each half. It is known before the half gets another size, and stays there. What the
// preview itself scrolls is no other passage, so that whoever goes to a view and back is where they were.

const ways = {
  web: { read: webPlace, topOf: topOfWebPlace },
  pages: { read: sheetPlace, topOf: topOfSheetPlace },
}
const kept = { web: undefined, pages: undefined }
/** Where each half was last seen to stand, its size then, and how long it was. */
const stood = { web: 0, pages: 0 }
const sizes = { web: '', pages: '' }
const lengths = { web: 0, pages: 0 }

/** Keeps the passages where halves get another size; `moved` is told of it. */
export function keepPlaces(moved) {
  const observer = new ResizeObserver(() => {
    moved()
    for (const name of names) restorePlace(name)
  })
  for (const name of names) observer.observe(halves[name])
}

/** Whether the reader is somewhere else than where a half was left. */
export function hasMoved(name) {
  return isShown(name) && sizes[name] === sizeOf(name) && Math.abs(viewOf(name).scrollY - stood[name]) >= 1
}

/** The passage at the upper edge is kept from now on. */
export function notePlace(name) {
  if (!isShown(name)) return
  kept[name] = ways[name].read(viewOf(name))
  settle(name)
}

/** Something was opened or has come, and the half stays where it is. */
export function noteGrowth(name) {
  if (isShown(name) && sizes[name] === sizeOf(name) && lengths[name] !== lengthOf(name)) notePlace(name)
}

/** Shows the passage that is kept at the upper edge, where it is not there. */
export function restorePlace(name) {
  if (!isShown(name)) return
  if (kept[name]) scroll(name, ways[name].topOf(viewOf(name), kept[name]))
  settle(name)
}

/** Scrolls a half by itself, and keeps what is there. */
export function moveTo(name, top) {
  scroll(name, top)
  notePlace(name)
}

function scroll(name, top) {
  const view = viewOf(name)
  if (Math.abs(view.scrollY - top) >= 1) view.scrollTo({ top, behavior: 'instant' })
}

function settle(name) {
  stood[name] = viewOf(name).scrollY
  sizes[name] = sizeOf(name)
  lengths[name] = lengthOf(name)
}

function sizeOf(name) {
  const { innerWidth, innerHeight } = viewOf(name)
  return `${innerWidth} ${innerHeight}`
}

function lengthOf(name) {
  return viewOf(name).document.documentElement.scrollHeight
}
