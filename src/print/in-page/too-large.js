import { isBeyond } from './fit-tables.js'

/** @typedef {import('./column.js').Item} Item */
/** @typedef {[item: number, block: number][]} Blocks The block of the text that an item is of, as `data-at` counts; -1 where none says so. */

/**
 * The items that are wider than the text; of a table, the table.
 *
 * @param {readonly Item[]} items @param {Element} main @returns {Blocks}
 */
export function wideItems(items, main) {
  const { left, right } = main.getBoundingClientRect()
  return items.flatMap((item, index) => {
    // Asked of all, so the style is not looked at before the place.
    const isWithin = item.left >= left - 1 && item.right <= right + 1
    return isWithin || !isTooWide(item, main) ? [] : [[index, blockOf(item.element.closest('table') ?? item.element)]]
  })
}

/** @param {Item} item @param {Element} main */
function isTooWide(item, main) {
  const { element } = item
  const room = element.closest('.landscape') ?? main
  // Spaces at the end of a line of code hang over its edge, and take no room.
  const isFilled = isBeyond(element.getBoundingClientRect(), room) || element.scrollWidth > element.clientWidth
  return isFilled && isBeyond(item, room)
}

/**
 * The items that may be taller than a page.
 *
 * @param {readonly Item[]} items @param {number} height @returns {Blocks}
 */
export function tallItems(items, height) {
  return items.flatMap(({ top, bottom, repeatedHead, element }, index) =>
    bottom - top + repeatedHead > 0.9 * height ? [[index, blockOf(element)]] : [],
  )
}

/** @param {Element} element */
function blockOf(element) {
  return Number(element.closest('[data-at]')?.getAttribute('data-at') ?? -1)
}
