import { addItem, newColumn, nextIs } from './column.js'
import { measureLines } from './measure-lines.js'
import { measureRows } from './measure-rows.js'
import { styleOf } from './style-of.js'

/** @typedef {import('./column.js').Column} Column */
/** @typedef {{ readonly top?: number | undefined, readonly bottom?: number | undefined }} Edges Of the boxes around, where they begin or end. */

/**
 * Everything that stands in a block, from top to bottom. Only reads, so that one layout serves for all.
 *
 * @param {Element} root
 * @returns {Column}
 */
export function measureColumn(root) {
  const column = newColumn()
  measureBlock(root, column, {})
  return column
}

/** @param {Element} element @param {Column} column @param {Edges} around */
export function measureBlock(element, column, around) {
  const style = styleOf(element)
  if (style.kind === 'none') return
  const from = column.items.length
  column.firstItems.set(element, from)
  if (style.isForcedBefore) nextIs(column, 'forced')
  if (style.isBoundBefore) nextIs(column, 'bound')
  const isOutermost = style.isKept && !column.kept
  if (isOutermost) {
    column.kept = element
    column.keptFrom = from
  }
  // What is kept together within what is kept together holds more firmly: the lines of a caption.
  const isTied = style.isKept && !isOutermost && column.tiedFrom === undefined
  if (isTied) column.tiedFrom = from
  const isSpread = style.columns > 1 && !column.isSpread
  if (isSpread) column.isSpread = true
  measureWithin(element, column, edgesOf(element, style, around))
  if (isOutermost) column.kept = undefined
  if (isTied) column.tiedFrom = undefined
  const to = column.items.length
  if (style.isTurned) column.turned.push([from, to])
  if (isSpread) endSpread(column, { from, to, columns: style.columns, element })
  if (style.isBoundAfter && to > from) nextIs(column, 'bound')
  if (style.isForcedAfter) nextIs(column, 'forced')
}

/** @param {Column} column @param {import('./column.js').Spread} spread */
function endSpread(column, spread) {
  column.isSpread = false
  if (spread.to > spread.from) column.spreads.push(spread)
}

/** @param {Element} element @param {import('./style-of.js').BoxStyle} style @param {Edges} around @returns {Edges} */
function edgesOf(element, { hasTopEdge, hasBottomEdge }, around) {
  if (!hasTopEdge && !hasBottomEdge) return around
  const { top, bottom } = element.getBoundingClientRect()
  return {
    top: around.top ?? (hasTopEdge ? top : undefined),
    bottom: around.bottom ?? (hasBottomEdge ? bottom : undefined),
  }
}

/** @param {Element} element @param {Column} column @param {Edges} edges */
function measureWithin(element, column, edges) {
  const { kind } = styleOf(element)
  if (kind === 'table') return measureRows(element, column)
  if (kind === 'box') return measureBox(element, column, edges)
  const parts = partsOf(element)
  if (parts.length === 0) return measureBox(element, column, edges)
  for (const [index, part] of parts.entries()) {
    const isFirst = index === 0
    const isLast = index === parts.length - 1
    const own = { top: isFirst ? edges.top : undefined, bottom: isLast ? edges.bottom : undefined }
    if (part instanceof Element) measureBlock(part, column, own)
    else measureLines(element, part, column, { ...own, isFirst, isLast })
  }
}

/** @param {Element} element @param {Column} column @param {Edges} edges */
function measureBox(element, column, edges) {
  const { top, bottom, left, right, height } = element.getBoundingClientRect()
  if (height > 0) addItem(column, { top: edges.top ?? top, bottom: edges.bottom ?? bottom, left, right, element })
}

/**
 * The blocks among the children, and the runs of text between them.
 *
 * @param {Element} element
 * @returns {(Element | { readonly first: Node, readonly last: Node })[]}
 */
function partsOf(element) {
  /** @type {(Element | { first: Node, last: Node })[]} */
  const parts = []
  let isOpen = false
  for (const child of element.childNodes) {
    const kind = kindOfChild(child)
    if (kind === 'none') continue
    const run = parts.at(-1)
    if (kind === 'block') parts.push(/** @type {Element} */ (child))
    else if (isOpen && run && 'first' in run) run.last = child
    else if (kind === 'inline') parts.push({ first: child, last: child })
    else continue
    isOpen = kind !== 'block'
  }
  return parts
}

/** @param {Node} node @returns {'none' | 'block' | 'inline' | 'space'} */
function kindOfChild(node) {
  if (node instanceof Text) return node.data.trim() === '' ? 'space' : 'inline'
  if (!(node instanceof Element)) return 'none'
  const { kind } = styleOf(node)
  return kind === 'none' || kind === 'inline' ? kind : 'block'
}
