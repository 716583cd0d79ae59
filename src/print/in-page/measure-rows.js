import { addItem, nextIs } from './column.js'
import { measureBlock } from './measure-block.js'
import { styleOf } from './style-of.js'

/**
 * The caption and the rows of a table.
 *
 * @param {Element} table
 * @param {import('./column.js').Column} column
 */
export function measureRows(table, column) {
  if (!(table instanceof HTMLTableElement)) return
  const { caption, tHead } = table
  if (caption) measureBlock(caption, column, {})
  const repeatedHead = heightRepeated(tHead)
  const rows = [...table.rows]
  const heads = rows.filter((row) => row.parentElement === tHead).length
  for (const [index, row] of rows.entries()) {
    const group = row.parentElement
    if (group && group.firstElementChild === row) {
      column.firstItems.set(group, column.items.length)
      if (styleOf(group).isBoundBefore) nextIs(column, 'bound')
    }
    column.firstItems.set(row, column.items.length)
    const { top, bottom, left, right } = row.getBoundingClientRect()
    const isHead = index < heads
    addItem(column, {
      top,
      bottom,
      left,
      right,
      before: beforeRow(index - heads, rows.length - heads, isHead && index > 0, heads),
      element: row,
      isRow: true,
      repeatedHead: isHead ? 0 : repeatedHead,
    })
    if ([row, ...row.cells].some((each) => styleOf(each).isBoundAfter)) nextIs(column, 'bound')
  }
}

/** A head that may not break is repeated. @param {HTMLTableSectionElement | null} head */
function heightRepeated(head) {
  if (!head || !styleOf(head).isKept) return 0
  return head.getBoundingClientRect().height
}

/**
 * @param {number} index @param {number} count @param {boolean} isWithinHead @param {number} heads
 * @returns {import('./column.js').BreakBefore}
 */
function beforeRow(index, count, isWithinHead, heads) {
  if (isWithinHead || (index === 0 && heads > 0)) return 'bound'
  return index === 1 || (index > 1 && index === count - 1) ? 'lines' : 'free'
}
