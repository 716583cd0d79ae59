/**
 * Where in the document a line begins.
 *
 * @typedef {object} Position
 * @property {Text} text
 * @property {number} offset
 */

/**
 * The first letter of a run that stands below a height.
 *
 * @param {Element} element
 * @param {Node} from Where the run begins.
 * @param {number} top
 * @returns {Position | undefined}
 */
export function findPosition(element, from, top) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const isBelow = (/** @type {DOMRect} */ box) => (box.top + box.bottom) / 2 > top + 1
  walker.currentNode = from
  for (let text = from instanceof Text ? from : walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text instanceof Text)) continue
    range.selectNodeContents(text)
    if ([...range.getClientRects()].some(isBelow)) return { text, offset: firstBelow(text, range, isBelow) }
  }
  return undefined
}

/** @param {Text} text @param {Range} range @param {(box: DOMRect) => boolean} isBelow */
function firstBelow(text, range, isBelow) {
  let low = 0
  let high = text.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const shown = firstShown(text, range, middle, high)
    if (shown === undefined) low = middle + 1
    else if (isBelow(shown.box)) high = middle
    else low = shown.offset + 1
  }
  return low
}

/** Of white space that is not shown a browser knows no place. @param {Text} text @param {Range} range @param {number} from @param {number} to */
function firstShown(text, range, from, to) {
  for (let offset = from; offset <= to; offset++) {
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    const box = [...range.getClientRects()].at(-1)
    if (box) return { offset, box }
  }
  return undefined
}
