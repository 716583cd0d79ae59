import { beginWith, breakBefore } from './break-before.js'
import { cutNote, findCut } from './cut-note.js'
import { fillPages } from './fill-pages.js'
import { fillRest } from './fill-rest.js'
import { findPosition } from './find-position.js'
import { hideOthers } from './hide-others.js'
import { spreadOut } from './spread-out.js'

/**
 * @typedef {object} PageStart
 * @property {number} item
 * @property {number} rest What is left of the page before, and of pages without text.
 * @property {number} skipped The pages without text.
 * @property {number} lead
 *
 * @typedef {object} Foot
 * @property {number} top From the top of the first page.
 * @property {readonly (readonly [id: string, from: number, to: number])[]} notes
 *
 * @typedef {object} Annotations
 * @property {string} style
 * @property {string} linkBase `link` or `call` and the anchor follow.
 * @property {Readonly<Record<string, string>>} pages
 * @property {readonly PageStart[]} front
 * @property {readonly PageStart[]} text
 * @property {readonly (readonly import('./spread-out.js').SpreadPart[])[]} spreads
 * @property {readonly Foot[]} feet
 * @property {number} length Of all pages of text.
 * @property {number} lead Above what the first page of the contents, and of the text, begins with.
 * @property {{ readonly from: number, readonly to: number, readonly item: number }} [part] The blocks that are printed.
 */

/** @typedef {ReturnType<typeof import('./measure-sheet.js').measureSheet>} Sheet */

/**
 * Tell the browser where pages begin, and put the notes where they belong.
 *
 * Everything is looked up before anything is changed, so that the browser lays the sheet out only once more.
 *
 * @param {Sheet} sheet
 * @param {Annotations} annotations
 */
export function annotateSheet(sheet, { style, linkBase, pages, front, text, spreads, feet, length, lead, part }) {
  const contents = document.querySelector('.contents')
  const starts = [
    ...beginningOf(sheet.text.items[part?.item ?? 0], sheet.main, lead),
    ...beginningOf(sheet.front.items[0], contents, lead),
    ...startsOf(sheet.front, front, contents),
    ...startsOf(sheet.text, text, sheet.main),
  ]
  const lists = sheet.text.spreads.map((spread, index) => spreadOut(sheet.text, spread, spreads[index] ?? []))
  const cuts = cutsOf(sheet, feet)
  fillPages(pages)
  addStyle(`main, main :not(thead, tr), .contents :not(#x) { orphans: 1 !important; widows: 1 !important;
    break-before: auto !important; break-after: auto !important; break-inside: auto !important }\n${style}`)
  // From last to first, because a change moves what follows.
  for (const start of starts.toReversed()) start()
  for (const setInColumns of lists) setInColumns()
  if (part) hideOthers(sheet, part)
  placeNotes(sheet, feet, cuts)
  sheet.main.style.minHeight = `${length}px`
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const kind = link.closest('[data-note]') ? 'call' : 'link'
    link.setAttribute('href', `${linkBase}${kind}${link.getAttribute('href')}`)
  }
}

/** @param {import('./column.js').Item | undefined} item @param {Element | null} root @param {number} lead @returns {(() => void)[]} */
function beginningOf(item, root, lead) {
  return item && root instanceof HTMLElement ? [() => beginWith(item, root, lead)] : []
}

/** @param {import('./column.js').Column} column @param {readonly PageStart[]} pages @param {Element | null} root @returns {(() => void)[]} */
function startsOf(column, pages, root) {
  return pages.map(({ item, rest, skipped, lead }) => {
    const { within, element, top } = column.items[item]
    const position = within && findPosition(element, within, top)
    if (position) return () => fillRest(position, rest + lead)
    return () => root && breakBefore(column, item, root, { lead, skipped })
  })
}

/** @param {Sheet} sheet @param {readonly Foot[]} feet */
function cutsOf({ notes }, feet) {
  const cuts = new Map()
  for (const [id, from] of feet.flatMap((foot) => foot.notes)) {
    const note = notes.get(id)
    if (from > 0 && note) cuts.set(`${id} ${from}`, { note, cut: findCut(note, from) })
  }
  return cuts
}

/** @param {Sheet} sheet @param {readonly Foot[]} feet @param {Map<string, { note: import('./measure-notes.js').MeasuredNote, cut: readonly [Node, number] | undefined }>} cuts */
function placeNotes({ main, foot, notes }, feet, cuts) {
  /** @type {Map<string, Element>} */
  const rests = new Map()
  for (const [key, { note, cut }] of [...cuts].toReversed()) if (cut) rests.set(key, cutNote(note.element, cut))
  // First, because each note that leaves a shown foot costs.
  foot?.remove()
  const areas = feet.map(({ top, notes: planned }) => {
    const area = document.createElement('div')
    area.className = 'foot'
    area.style.cssText = `position: absolute; left: 0; right: 0; top: ${top}px`
    const parts = planned.map(([id, from]) => (from > 0 ? rests.get(`${id} ${from}`) : notes.get(id)?.element))
    area.append(...parts.filter((part) => part !== undefined))
    return area
  })
  main.append(...areas)
}

/** @param {string} text */
function addStyle(text) {
  const style = document.createElement('style')
  style.textContent = text
  document.head.append(style)
}
