/**
 * Set pictures smaller that are taller than a page has room for, with their caption, its notes and the heading above, as any
 * word processor does. Widths follow, so proportions stay.
 *
 * @param {Element} main
 */
export function fitPictures(main) {
  /** @type {Map<Element, HTMLImageElement[]>} */
  const groups = new Map()
  for (const picture of main.querySelectorAll('img')) {
    const whole = picture.closest('figure, tr') ?? picture
    groups.set(whole, [...(groups.get(whole) ?? []), picture])
  }
  // Read before anything is written, so that one layout serves for all.
  const sizes = [...groups].flatMap(([whole, pictures]) => sizesIn(whole, pictures))
  for (const [picture, size] of sizes) picture.style.maxBlockSize = `${size}px`
}

/** @param {Element} whole @param {HTMLImageElement[]} pictures @returns {[picture: HTMLImageElement, size: number][]} */
function sizesIn(whole, pictures) {
  const room = roomFor(whole)
  const filled = filledBy(pictures)
  const own = whole.getBoundingClientRect().height - filled
  const beside = own + headAbove(whole) + headingsAbove(whole) + notesOf(whole, room)
  // What is longer than that is not kept with its picture: a text goes on overleaf, and a row is refused.
  const left = beside < room * most ? room - beside : room * (1 - most)
  // A figure may go on overleaf between two pictures, a row may not.
  const share = whole.nodeName === 'TR' ? left / filled : 1
  return pictures.flatMap((picture) => {
    const { height } = picture.getBoundingClientRect()
    const size = Math.floor(Math.min(left, height * share))
    return size < Math.floor(height) ? [[picture, size]] : []
  })
}

const most = 2 / 3

/** A note stands on the page of its call, so half of one is for its picture. @param {Element} whole */
function roomFor(whole) {
  const property = whole.closest('.landscape') ? '--turned-text-block' : '--text-block'
  const height = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(property))
  const line = Number.parseFloat(getComputedStyle(document.body).lineHeight)
  // Around the picture stand the letters of its line, and the edges of what it stands in.
  return (whole.closest('.note') ? height / 2 : height) - 2 * line
}

/** Of the height, counting once what stands side by side. @param {readonly Element[]} pictures */
function filledBy(pictures) {
  const boxes = pictures.map((picture) => picture.getBoundingClientRect())
  let filled = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { top, bottom } of boxes.sort((one, other) => one.top - other.top)) {
    filled += Math.max(0, bottom - Math.max(top, end))
    end = Math.max(end, bottom)
  }
  return filled
}

/** @param {Element} whole */
function headAbove(whole) {
  const head = whole.nodeName === 'TR' ? whole.closest('table')?.tHead : undefined
  return head?.getBoundingClientRect().height ?? 0
}

/** With the space below them, because no heading stands at the foot of a page. @param {Element} whole */
function headingsAbove(whole) {
  const block = whole.closest('p, figure, table') ?? whole
  let first = block
  while (/^H[1-6]$/.test(first.previousElementSibling?.nodeName ?? '')) first = first.previousElementSibling ?? first
  return block.getBoundingClientRect().top - first.getBoundingClientRect().top
}

/** Of the notes that it calls, the longest of which go on overleaf. @param {Element} whole @param {number} room */
function notesOf(whole, room) {
  const notes = [...whole.querySelectorAll('[data-note]')].map((call) =>
    document.getElementById(call.getAttribute('data-note') ?? ''),
  )
  const heights = notes.map((note) => note?.getBoundingClientRect().height ?? 0)
  const rule = notes.length > 0 ? ruleHeight : 0
  return Math.min(
    heights.reduce((sum, height) => sum + height, rule),
    room / 3,
  )
}

/** In pixels, with its space. */
const ruleHeight = 24
