import { addItem } from './column.js'
import { styleOf } from './style-of.js'

/** @typedef {{ readonly first: Node, readonly last: Node }} Run */

/**
 * The lines of a run of text.
 *
 * @param {Element} parent
 * @param {Run} run
 * @param {import('./column.js').Column} column
 * @param {import('./measure-block.js').Edges & { readonly isFirst: boolean, readonly isLast: boolean }} place
 */
export function measureLines(parent, run, column, { top, bottom, isFirst, isLast }) {
  const style = styleOf(parent)
  const lines = linesOf(run, style.lineHeight)
  const count = lines.length
  if (count === 0) return
  const box = parent.getBoundingClientRect()
  const start = isFirst && !style.hasTopEdge ? box.top : lines[0].centre - style.lineHeight / 2
  const end = isLast && !style.hasBottomEdge ? box.bottom : lines[count - 1].centre + style.lineHeight / 2
  const boundaries = boundariesOf(lines, start, end, style.lineHeight)
  for (let index = 0; index < count; index++) {
    addItem(column, {
      top: index === 0 ? (top ?? start) : boundaries[index],
      bottom: index === count - 1 ? (bottom ?? end) : boundaries[index + 1],
      left: lines[index].left,
      right: lines[index].right,
      before: beforeLine(index, count, style, parent),
      element: parent,
      within: index === 0 ? undefined : run.first,
    })
  }
}

/** @typedef {{ centre: number, top: number, bottom: number, left: number, right: number }} Line */

/** @param {Run} run @param {number} height @returns {Line[]} */
function linesOf({ first, last }, height) {
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  /** @type {Line[]} */
  const lines = []
  for (const { top, bottom, left, right, height: own } of range.getClientRects()) {
    if (own === 0) continue
    const centre = (top + bottom) / 2
    // Of a link over two lines come both boxes first, and then the text in them.
    const line = lines.findLast((each) => centre > each.centre - 0.6 * height) ?? lines[0]
    // A raised number stands higher than its line and a picture is taller; neither begins a line.
    if (!line || (centre > line.centre + 0.6 * height && top >= line.bottom - 0.45 * height)) {
      lines.push({ centre, top, bottom, left, right })
    } else {
      line.top = Math.min(line.top, top)
      line.bottom = Math.max(line.bottom, bottom)
      line.left = Math.min(line.left, left)
      line.right = Math.max(line.right, right)
    }
  }
  return lines
}

/** @param {readonly Line[]} lines @param {number} start @param {number} end @param {number} height */
function boundariesOf(lines, start, end, height) {
  const count = lines.length
  // One line that is taller than the others, by a letter of another font, makes all of them uneven.
  const isEven = Math.abs(end - start - count * height) < 0.5
  return lines.map((line, index) => {
    if (index === 0) return start
    return isEven ? start + ((end - start) * index) / count : (lines[index - 1].bottom + line.top) / 2
  })
}

/**
 * @param {number} index @param {number} count @param {import('./style-of.js').BoxStyle} style @param {Element} parent
 * @returns {import('./column.js').BreakBefore}
 */
function beforeLine(index, count, { orphans, widows, isKept }, parent) {
  if (index === 0) return 'free'
  if (/^H[1-6]$/.test(parent.nodeName)) return 'bound'
  if (isKept) return 'kept'
  return index < orphans || count - index < widows ? 'lines' : 'free'
}
