/**
 * The item that stands at a height of the column.
 *
 * @param {readonly import('./column.js').Item[]} items
 * @param {number} y
 */
export function itemAt(items, y) {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle].bottom > y) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The item that an element stands on, or begins with.
 *
 * @param {import('./column.js').Column} column
 * @param {Element} element
 */
export function itemOf({ items, firstItems }, element) {
  const first = firstItems.get(element)
  if (first !== undefined) return Math.min(first, items.length - 1)
  const { top, bottom } = element.getBoundingClientRect()
  return itemAt(items, (top + bottom) / 2)
}
