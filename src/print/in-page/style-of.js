/**
 * @typedef {object} BoxStyle
 * @property {'none' | 'table' | 'box' | 'inline' | 'block'} kind
 * @property {boolean} isForcedBefore
 * @property {boolean} isForcedAfter
 * @property {boolean} isBoundBefore
 * @property {boolean} isBoundAfter
 * @property {boolean} isKept
 * @property {boolean} isTurned On pages that the theme calls `turned`.
 * @property {number} columns In how many, side by side, what is in it is printed.
 * @property {boolean} hasTopEdge A border or padding, which goes with the first line.
 * @property {boolean} hasBottomEdge
 * @property {number} lineHeight
 * @property {number} orphans
 * @property {number} widows
 */

/** @type {Map<string, BoxStyle>} */
const known = new Map()

/**
 * What the style of an element means for pages. Asked for once a kind of element, because asking is what takes long: a kind
 * is what it is, all that it stands in, and what it stands behind, for annexes may be told to begin a page behind another.
 *
 * @param {Element} element
 * @returns {BoxStyle}
 */
export function styleOf(element) {
  // A figure breaks or not by what is in it.
  const own = element.nodeName === 'FIGURE' ? element.querySelectorAll('tr').length : ''
  const before = element.previousElementSibling
  const key = `${pathOf(element)} ${own} ${before ? nameOf(before) : ''}`
  const found = known.get(key) ?? readStyle(element)
  known.set(key, found)
  return found
}

/** @type {Map<string, number>} */
const paths = new Map()

/** @type {WeakMap<Element, number>} */
const pathsOfElements = new WeakMap()

/** A number for what an element is and stands in: a link in the contents is none in the text. @param {Element} element @returns {number} */
function pathOf(element) {
  const found = pathsOfElements.get(element)
  if (found !== undefined) return found
  const parent = element.parentElement
  const key = `${parent ? pathOf(parent) : ''} ${nameOf(element)}`
  const path = paths.get(key) ?? paths.size
  paths.set(key, path)
  pathsOfElements.set(element, path)
  return path
}

/** @param {Element} element */
function nameOf({ nodeName, className }) {
  return `${nodeName}.${className}`
}

/** @param {Element} element @returns {BoxStyle} */
function readStyle(element) {
  const style = getComputedStyle(element)
  const size = (/** @type {string} */ value) => Number.parseFloat(value) || 0
  return {
    kind: kindOf(element, style),
    isForcedBefore: /page|always|left|right|recto|verso/.test(style.breakBefore),
    isForcedAfter: /page|always|left|right|recto|verso/.test(style.breakAfter),
    isBoundBefore: style.breakBefore.includes('avoid'),
    isBoundAfter: style.breakAfter.includes('avoid'),
    isKept: style.breakInside.includes('avoid'),
    isTurned: style.getPropertyValue('page') === 'turned',
    columns: Number(style.getPropertyValue('--columns')) || 1,
    hasTopEdge: size(style.paddingTop) + size(style.borderTopWidth) > 0,
    hasBottomEdge: size(style.paddingBottom) + size(style.borderBottomWidth) > 0,
    lineHeight: size(style.lineHeight) || 1.2 * size(style.fontSize),
    orphans: Number(style.orphans),
    widows: Number(style.widows),
  }
}

const boxes = /^(?:img|svg|hr|canvas|math|object)$/i

/** @param {Element} element @param {CSSStyleDeclaration} style @returns {BoxStyle['kind']} */
function kindOf(element, { display, position, float }) {
  if (display === 'none' || position === 'absolute' || position === 'fixed' || float !== 'none') return 'none'
  if (display.startsWith('inline') || display === 'contents' || element.nodeName === 'BR') return 'inline'
  if (display === 'table') return 'table'
  if (boxes.test(element.nodeName) || /flex|grid/.test(display)) return 'box'
  return 'block'
}
