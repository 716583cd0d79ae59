/**
 * @typedef {object} SpreadPart What of a list stands on a page.
 * @property {readonly number[]} starts The first item of each column.
 * @property {number} to The item after the last.
 * @property {number} height
 * @property {number} [lead] Where the list began on a page before: its distance from the upper edge.
 *
 * @typedef {object} Cell Where an entry stands.
 * @property {Element} entry
 * @property {number} row
 * @property {number} column
 * @property {number} space Above it, from the upper edge of the row.
 */

/**
 * Set a list in columns: a grid with a row for each page and a cell for each column, in which every entry stands as far
 * down as was planned. So no list is cut in two, and its entries are read in their order.
 *
 * @param {import('./column.js').Column} column
 * @param {import('./column.js').Spread} spread
 * @param {readonly SpreadPart[]} parts
 * @returns {() => void} What changes the sheet, when all is looked up.
 */
export function spreadOut({ items }, { columns, element: box }, parts) {
  const { width } = box.getBoundingClientRect()
  const rows = parts.map(({ height, lead = 0 }) => `${height + lead}px`).join(' ')
  const cells = parts.flatMap((part, index) => cellsOf(items, part, index + 1))
  const firsts = parts.filter(({ lead }) => lead !== undefined).map(({ starts }) => items[starts[0]].element)
  return () => {
    addTo(box, `display: grid; inline-size: auto; grid-template: ${rows} / repeat(${columns}, ${width}px)`)
    for (const cell of cells) place(cell, box)
    for (const first of firsts) addTo(first, 'break-before: page !important')
  }
}

/** @param {readonly import('./column.js').Item[]} items @param {SpreadPart} part @param {number} row @returns {Cell[]} */
function cellsOf(items, { starts, to, lead = 0 }, row) {
  return starts.flatMap((from, index) => {
    const column = items.slice(from, starts[index + 1] ?? to)
    // The further lines of an entry go with its first.
    const firsts = column.filter(({ within }) => !within)
    return firsts.map(({ element: entry, top }) => {
      return { entry, row, column: index + 1, space: lead + top - column[0].top }
    })
  })
}

/** What stands between it and the grid makes no box of its own. @param {Cell} cell @param {Element} box */
function place({ entry, row, column, space }, box) {
  addTo(entry, `grid-area: ${row} / ${column}; align-self: start; margin-block: ${space}px 0`)
  for (let each = entry.parentElement; each && each !== box; each = each.parentElement) {
    if (each.style.display !== 'contents') each.style.display = 'contents'
  }
}

/** @param {Element} element @param {string} style */
function addTo(element, style) {
  if (element instanceof HTMLElement) element.style.cssText += `; ${style}`
}
