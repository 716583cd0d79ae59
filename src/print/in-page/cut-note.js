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
  const position = item.within && findPosition(item.element, item.within, item.top)
  if (position && position.offset > 0) return [position.text, position.offset]
  if (item.within && !position) return undefined
  /** @type {Node} */
  let start = position ? position.text : item.element
  while (start.parentNode && start.parentNode !== element && isFirst(start)) start = start.parentNode
  return start.parentNode
    ? [start.parentNode, [...start.parentNode.childNodes].indexOf(/** @type {ChildNode} */ (start))]
    : undefined
}

/** Nothing but white space stands before it. @param {Node} node */
function isFirst(node) {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before instanceof Element || before.textContent?.trim()) return false
  }
  return true
}

/**
 * Take from a note what follows a place, as a note that goes on.
 *
 * @param {Element} note
 * @param {readonly [node: Node, offset: number]} cut
 */
export function cutNote(note, [node, offset]) {
  const depth = depthOf(node, note)
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(note, note.childNodes.length)
  const rest = note.cloneNode(false)
  if (!(rest instanceof Element)) throw new Error('Unexpected copy of a note')
  rest.removeAttribute('id')
  rest.classList.add('continued')
  rest.append(range.extractContents())
  goOn(note, rest, depth)
  return rest
}

/** How many elements within the note are cut in two. @param {Node} node @param {Element} note */
function depthOf(node, note) {
  let depth = 0
  for (
    let each = node instanceof Element ? node : node.parentElement;
    each && each !== note;
    each = each.parentElement
  ) {
    depth++
  }
  return depth
}

/**
 * Say of the second half of each element that it is one: in its language, the one thing that the tags of a printed PDF
 * keep of it. `nameNotes` makes one tag of both halves.
 *
 * @param {Element} note @param {Element} rest @param {number} depth
 */
function goOn(note, rest, depth) {
  const language = note.closest('[lang]')?.getAttribute('lang') ?? 'und'
  let [before, after] = [note.lastElementChild, rest.firstElementChild]
  for (let level = 0; level < depth && before && after; level++) {
    after.removeAttribute('id')
    // With the level, because a tag says nothing of the language that it has from the tag around it.
    after.setAttribute('lang', `${after.getAttribute('lang') ?? language}-x-rest-${level + 1}`)
    // An item has its number already; a list whose item is whole counts on.
    if (after instanceof HTMLElement && after.nodeName === 'LI') after.style.listStyleType = 'none'
    if (after instanceof HTMLOListElement && before instanceof HTMLOListElement) {
      after.start = before.start + before.children.length - (level + 1 < depth ? 1 : 0)
    }
    before = before.lastElementChild
    after = after.firstElementChild
  }
}
