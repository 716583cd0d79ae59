/**
 * Set tables smaller that are wider than the text, because a browser would shrink the whole report for them.
 *
 * @param {Element} main
 */
export function fitTables(main) {
  for (const size of sizes) {
    const wide = [...main.querySelectorAll('table')].filter((table) => isWide(table, main))
    for (const table of wide) {
      table.style.fontSize = `${size}pt`
      table.style.lineHeight = '1.3'
      for (const cell of table.querySelectorAll('th, td'))
        if (cell instanceof HTMLElement) cell.style.fontSize = 'inherit'
    }
  }
}

/** In points; anything smaller cannot be read. */
const sizes = [8, 7.2, 6.4]

/** @param {Element} element @param {Element} main */
export function isWide(element, main) {
  return isBeyond(element.getBoundingClientRect(), element.closest('.landscape') ?? main)
}

/** On the side where lines end; the other has room for numbers. @param {{ readonly left: number, readonly right: number }} box @param {Element} room */
export function isBeyond(box, room) {
  const { left, right } = room.getBoundingClientRect()
  return getComputedStyle(room).direction === 'rtl' ? box.left < left - 1 : box.right > right + 1
}
