import { findPosition } from './find-position.js'

/**
 * Where a note is cut before a line.
 *
 * @param {import('./measure-notes.js').MeasuredNote} note
 * @param {number} line
 * @returns {[node: Node, offset: number] | undefined}
 */
export function findCut({ element, items }, line) {
  const item = items[line]
  if (!item) return undefined
  if (item.within) {
    const position = findPosition(item.element, item.within, item.top)
    return position && [position.text, position.offset]
  }
  let start = item.element
  while (start.parentElement && start.parentElement !== element && start.parentElement.firstElementChild === start) {
    start = start.parentElement
  }
  return start.parentElement ? [start.parentElement, [...start.parentElement.childNodes].indexOf(start)] : undefined
}

/**
 * Take from a note what follows a place, as a note that goes on.
 *
 * @param {Element} note
 * @param {readonly [node: Node, offset: number]} cut
 */
export function cutNote(note, [node, offset]) {
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(note, note.childNodes.length)
  const rest = note.cloneNode(false)
  if (!(rest instanceof Element)) throw new Error('Unexpected copy of a note')
  rest.removeAttribute('id')
  rest.classList.add('continued')
  rest.append(range.extractContents())
  goOnWithList(note, rest)
  return rest
}

/** The first item of the rest is the end of one that has its number already. @param {Element} note @param {Element} rest */
function goOnWithList(note, rest) {
  let [before, after] = [note.lastElementChild, rest.firstElementChild]
  while (before && after && before.nodeName === after.nodeName) {
    after.removeAttribute('id')
    if (after instanceof HTMLElement && after.nodeName === 'LI') after.style.listStyleType = 'none'
    if (after instanceof HTMLOListElement && before instanceof HTMLOListElement) {
      after.start = before.start + before.children.length - 1
    }
    before = before.lastElementChild
    after = after.firstElementChild
  }
}
