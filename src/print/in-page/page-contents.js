import { findPosition } from './find-position.js'

/**
 * @typedef {object} Clip A stretch of a column, as it stands on a page.
 * @property {'front' | 'text' | 'head'} of `head`: of the table that goes on with the item, the head.
 * @property {number} from
 * @property {number} to
 * @property {number} x In which column, where it stands in columns side by side.
 *
 * @typedef {object} Edge A place in what is shown: of a node, or of a letter in it.
 * @property {readonly number[]} path Of the numbers of the nodes, from what holds them all.
 * @property {number} [offset]
 * @property {number} shift How far below the upper edge of that.
 *
 * @typedef {object} Shown
 * @property {string} html
 * @property {Edge} start
 * @property {Edge} [end]
 * @property {number} height
 * @property {number} x
 * @property {readonly Place[]} places
 *
 * @typedef {object} Place Where a block that is shown stands on the sheet.
 * @property {readonly number[]} block Of the numbers of the elements, from what holds all that is shown.
 * @property {readonly number[]} path The same from the body of the sheet.
 */

/**
 * What stands on a page: whole blocks, and what stretch of them is seen. Only reads.
 *
 * @param {ReturnType<typeof import('./measure-sheet.js').measureSheet>} sheet
 * @param {{ readonly clips: readonly Clip[], readonly notes: readonly (readonly [id: string, from: number, to: number])[] }} page
 */
export function pageContents(sheet, { clips, notes }) {
  const shown = clips.map((clip) => shownClip(sheet, clip))
  const elements = notes.map(([id]) => sheet.notes.get(id)?.element)
  return {
    clips: shown.map(({ places: _, ...clip }) => clip),
    notes: notes.map(([id, from, to]) => shownNote(sheet.notes.get(id), from, to)),
    places: [
      ...shown.flatMap(({ places }, within) => places.map((place) => ({ within, ...place }))),
      ...elements.flatMap((note, index) =>
        note ? [{ within: clips.length + index, block: [0], path: elementPath(note, document.body) }] : [],
      ),
    ],
  }
}

/** The cover, as it is. */
export function coverContents() {
  return document.querySelector('.cover')?.outerHTML ?? ''
}

/** @param {ReturnType<typeof import('./measure-sheet.js').measureSheet>} sheet @param {Clip} clip @returns {Shown} */
function shownClip(sheet, { of, from, to, x }) {
  const nav = document.querySelector('.contents')
  const isFront = of === 'front' && nav !== null
  const { items } = isFront ? sheet.front : sheet.text
  const [first, last] = [items[from], items[to - 1]]
  const blocks = isFront ? [nav] : sheet.blocks
  const [b0, b1] = [first, last].map(({ element }) => blocks.findIndex((block) => block.contains(element)))
  // The style of a block may depend on the one before.
  const shown = blocks.slice(Math.max(0, b0 - 1), b1 + 1)
  const { html, paths, places } = clonedBlocks(shown, document.body)
  const edge = (/** @type {import('./column.js').Item} */ item) => clipEdge(item, shown, paths)
  if (of === 'head') {
    const head = first.element.closest('table')?.tHead
    if (!head) return { html: '', start: { path: [], shift: 0 }, height: 0, x: 0, places: [] }
    const { top, height } = head.getBoundingClientRect()
    return { html, start: edge({ ...first, element: head, within: undefined, top }), height, x: 0, places }
  }
  const next = items[to]
  const goesOn = next?.within && shown.some((block) => block.contains(next.element))
  const box = x > 0 ? (first.element.closest('ul, ol, dl, div, table') ?? first.element) : undefined
  return {
    html,
    start: edge(first),
    ...(goesOn && { end: edge(next) }),
    height: last.bottom - first.top,
    x: box ? x * stepOf(first.element) : 0,
    places,
  }
}

/** From one column to the next. @param {Element} element */
function stepOf(element) {
  let each = element
  while (each.parentElement && !getComputedStyle(each).getPropertyValue('--columns')) each = each.parentElement
  // The property is inherited, so the outermost that has it is the list.
  while (each.parentElement && getComputedStyle(each.parentElement).getPropertyValue('--columns'))
    each = each.parentElement
  return each.getBoundingClientRect().width + (Number.parseFloat(getComputedStyle(each).columnGap) || 0)
}

/** @param {import('./measure-notes.js').MeasuredNote | undefined} note @param {number} from @param {number} to */
function shownNote(note, from, to) {
  if (!note) return { html: '', height: 0, isWhole: true }
  const { element, items, lines } = note
  const height = lines.slice(from, to).reduce((sum, line) => sum + line, 0)
  const { top } = element.getBoundingClientRect()
  const above = lines.slice(0, from).reduce((sum, line) => sum + line, 0)
  const isWhole = from === 0 && to >= items.length
  return {
    html: element.outerHTML,
    height,
    isWhole,
    start: { path: [0], shift: from === 0 ? 0 : items[from].top - top },
    above,
  }
}

/**
 * Blocks with what stands around them, and the way to each.
 *
 * @param {readonly Element[]} blocks @param {Element} root
 */
function clonedBlocks(blocks, root) {
  const holder = document.createElement('div')
  /** @type {Map<Element, Element>} */
  const copies = new Map()
  const copyOf = (/** @type {Element} */ element) => {
    const known = copies.get(element)
    if (known) return known
    const copy = /** @type {Element} */ (element.cloneNode(false))
    copies.set(element, copy)
    const parent = element.parentElement
    ;(parent && parent !== root ? copyOf(parent) : holder).append(copy)
    return copy
  }
  const shown = blocks.map((block) => {
    const copy = block.cloneNode(true)
    const parent = block.parentElement
    ;(parent && parent !== root ? copyOf(parent) : holder).append(copy)
    return copy
  })
  return {
    html: holder.innerHTML,
    paths: shown.map((copy) => childPath(copy, holder)),
    places: shown.map((copy, index) => ({
      block: elementPath(/** @type {Element} */ (copy), holder),
      path: elementPath(blocks[index], root),
    })),
  }
}

/** @param {Element} element @param {Element} root @returns {number[]} */
function elementPath(element, root) {
  const path = []
  for (let each = element; each !== root && each.parentElement; each = each.parentElement) {
    path.unshift([...each.parentElement.children].indexOf(each))
  }
  return path
}

/** @param {Node} node @param {Node} root @returns {number[]} */
function childPath(node, root) {
  const path = []
  for (let each = node; each !== root && each.parentNode; each = each.parentNode) {
    path.unshift([...each.parentNode.childNodes].indexOf(/** @type {ChildNode} */ (each)))
  }
  return path
}

/** @param {import('./column.js').Item} item @param {readonly Element[]} blocks @param {readonly (readonly number[])[]} paths @returns {Edge} */
function clipEdge({ element, within, top }, blocks, paths) {
  const index = blocks.findIndex((block) => block.contains(element))
  const position = within && findPosition(element, within, top)
  const node = position?.text ?? element
  const path = [...(paths[index] ?? []), ...childPath(node, blocks[index])]
  if (!position) return { path, shift: top - element.getBoundingClientRect().top }
  const range = document.createRange()
  range.setStart(position.text, position.offset)
  range.setEnd(position.text, Math.min(position.text.length, position.offset + 1))
  return { path, offset: position.offset, shift: top - range.getBoundingClientRect().top }
}
