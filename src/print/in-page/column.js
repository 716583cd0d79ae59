/**
 * @typedef {'free' | 'lines' | 'kept' | 'bound' | 'forced'} BreakBefore
 *
 * @typedef {object} Item A line, a row or a box.
 * @property {number} top
 * @property {number} bottom
 * @property {number} left
 * @property {number} right
 * @property {BreakBefore} before
 * @property {number} repeatedHead
 * @property {Element} element
 * @property {Node | undefined} within For a line that is not the first: where its run of text begins.
 * @property {boolean} isRow
 *
 * @typedef {object} Column
 * @property {Item[]} items
 * @property {Map<Element, number>} firstItems
 * @property {BreakBefore} pending
 * @property {Element | undefined} kept
 * @property {number} keptFrom
 * @property {number | undefined} tiedFrom
 * @property {[from: number, to: number][]} turned The runs of items that stand on pages turned on their side.
 * @property {Spread[]} spreads The runs of items that are printed in columns side by side.
 * @property {boolean} isSpread Whether such a run is being measured.
 *
 * @typedef {object} Spread
 * @property {number} from
 * @property {number} to
 * @property {number} columns
 * @property {Element} element What holds them.
 */

/** @returns {Column} */
export function newColumn() {
  return {
    items: [],
    firstItems: new Map(),
    pending: 'free',
    kept: undefined,
    keptFrom: 0,
    tiedFrom: undefined,
    turned: [],
    isSpread: false,
    spreads: [],
  }
}

/** @type {readonly BreakBefore[]} */
const badness = ['free', 'lines', 'kept', 'bound', 'forced']

/** @param {BreakBefore} one @param {BreakBefore} other @returns {BreakBefore} */
export function worse(one, other) {
  return badness.indexOf(one) > badness.indexOf(other) ? one : other
}

/** @param {Column} column @param {BreakBefore} before */
export function nextIs(column, before) {
  column.pending = worse(column.pending, before)
}

/** @param {Column} column @param {Partial<Item> & Pick<Item, 'top' | 'bottom' | 'left' | 'right' | 'element'>} item */
export function addItem(column, item) {
  const { items, kept, keptFrom, tiedFrom = items.length } = column
  const within = items.length > tiedFrom ? 'bound' : kept && items.length > keptFrom ? 'kept' : 'free'
  const before = worse(worse(item.before ?? 'free', column.pending), within)
  items.push({ repeatedHead: 0, within: undefined, isRow: false, ...item, before })
  column.pending = 'free'
}
