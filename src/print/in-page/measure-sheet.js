import { blocksIn } from './blocks-in.js'
import { newColumn } from './column.js'
import { itemOf } from './item-at.js'
import { measureColumn } from './measure-block.js'
import { measureNotes, spacesOf } from './measure-notes.js'
import { tallItems, wideItems } from './too-large.js'

/** Everything on the sheet, measured in one pass and without a write, so that the browser lays it out once. */
export function measureSheet() {
  const main = document.querySelector('main')
  if (!main) throw new Error('Unexpected page without <main>')
  const foot = document.querySelector('.foot')
  const front = document.querySelector('.contents')
  const text = measureColumn(main)
  const height = heightOf('--text-block')
  const turnedHeight = heightOf('--turned-text-block')
  return {
    main,
    foot,
    front: front ? measureColumn(front) : newColumn(),
    text,
    notes: measureNotes(foot),
    spaces: spacesOf(foot),
    calls: callsIn(main, text),
    blocks: blocksIn(main, foot),
    anchors: anchorsIn(main, foot, text),
    height,
    turnedHeight,
    // A theme of its own may not say it, and nearer to the edge a line is painted on the page before as well.
    lead: heightOf(document.querySelector('[dir="rtl"]') ? '--tall-lead' : '--lead') || 3,
    line: Number.parseFloat(getComputedStyle(document.body).lineHeight),
    wide: wideItems(text.items, main),
    tall: tallItems(text.items, Math.min(height, turnedHeight || height)),
  }
}

/** Of what stands on a page, as the theme gives it in pixels. @param {string} property */
function heightOf(property) {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(property))
}

/** @param {Element} main @param {import('./column.js').Column} text @returns {[item: number, note: string][]} */
function callsIn(main, text) {
  return [...main.querySelectorAll('[data-note]')].map((call) => [
    itemOf(text, call),
    call.getAttribute('data-note') ?? '',
  ])
}

/** @param {Element} main @param {Element | null} foot @param {import('./column.js').Column} text @returns {[anchor: string, item: number][]} */
function anchorsIn(main, foot, text) {
  const anchored = [...main.querySelectorAll('[id]')].filter((element) => !foot?.contains(element))
  return text.items.length === 0 ? [] : anchored.map((element) => [element.id, itemOf(text, element)])
}
