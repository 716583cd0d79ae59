/**
 * Fill the rest of a page before a line, so that the line begins the next one. The text itself is not touched.
 *
 * @param {import('./find-position.js').Position} position
 * @param {number} height
 */
export function fillRest({ text, offset }, height) {
  const filler = document.createElement('span')
  filler.setAttribute('aria-hidden', 'true')
  filler.style.cssText = `float: left; width: 100%; height: ${height}px`
  const isWithinWord = offset > 0 && /\S/.test(text.data[offset - 1] ?? '') && /\S/.test(text.data[offset] ?? '')
  const before = placeBefore(text, offset)
  before.parentNode?.insertBefore(filler, before)
  if (isWithinWord) filler.before(document.createElement('wbr'))
}

/** @param {Text} text @param {number} offset @returns {Node} */
function placeBefore(text, offset) {
  if (offset > 0) return text.splitText(offset)
  /** @type {Node} */
  let node = text
  while (isInline(node.parentNode) && node.parentNode.firstChild === node) node = node.parentNode
  return node
}

/** @param {Node | null} node @returns {node is Element} */
function isInline(node) {
  return node instanceof Element && getComputedStyle(node).display === 'inline'
}
