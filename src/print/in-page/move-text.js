import { changedPlaces, fillPages } from './fill-pages.js'
import { styleOf } from './style-of.js'

/**
 * Print page numbers, and tell whether a line breaks elsewhere for it.
 *
 * @param {Readonly<Record<string, string>>} pages By anchor.
 */
export function movesText(pages) {
  const places = changedPlaces(pages)
  const blocks = [...new Set(places.map(blockAround))]
  const before = blocks.map(placesOfLines)
  fillPages(pages)
  // The columns of a table are as wide as their words.
  return (
    places.some((place) => place.closest('table')) ||
    blocks.some((block, index) => placesOfLines(block) !== before[index])
  )
}

/** @param {Element} place @returns {Element} */
function blockAround(place) {
  const { parentElement } = place
  return parentElement && styleOf(place).kind === 'inline' ? blockAround(parentElement) : place
}

/** How high above or below the block's edge each line of each piece of its text stands. @param {Element} block */
function placesOfLines(block) {
  const edge = block.getBoundingClientRect().top
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const lines = []
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    range.selectNodeContents(text)
    lines.push([...range.getClientRects()].map(({ top }) => Math.round(top - edge)))
  }
  return JSON.stringify(lines)
}
