import { sheets } from './draw-sheets.js'

/** What stands at the upper edge of the pages: how far down which page, as on paper. */
export function sheetPlace({ scrollY: scroll }) {
  const all = sheets()
  const page = lastAbove(all)
  if (scroll === 0 || !all[page]) return { scroll }
  const { top, scale } = seen(all[page])
  return { scroll, page, down: -top / scale }
}

/** Where such a place has to be scrolled to now. */
export function topOfSheetPlace({ scrollY }, { scroll, page, down }) {
  const sheet = sheets()[page]
  if (!sheet) return scroll
  const { top, scale } = seen(sheet)
  return scrollY + top + scale * down
}

/** Asks few of them, because there may be hundreds. */
function lastAbove(all) {
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (all[middle].getBoundingClientRect().top <= 0) low = middle
    else high = middle - 1
  }
  return low
}

function seen(sheet) {
  const { top, height } = sheet.getBoundingClientRect()
  return { top, scale: height / sheet.offsetHeight }
}
