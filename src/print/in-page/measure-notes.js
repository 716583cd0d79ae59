import { measureColumn } from './measure-block.js'

/**
 * @typedef {object} MeasuredNote
 * @property {Element} element
 * @property {import('./column.js').Item[]} items
 * @property {number[]} lines
 */

/** @param {Element | null} foot The notes, one below the other. @returns {Map<string, MeasuredNote>} */
export function measureNotes(foot) {
  const notes = new Map()
  for (const element of foot?.querySelectorAll('.note') ?? []) {
    const { items } = measureColumn(element)
    const { top, bottom } = element.getBoundingClientRect()
    const ends = items.map((item, index) => (index === items.length - 1 ? bottom : item.bottom))
    const lines = ends.map((end, index) => end - (index === 0 ? top : ends[index - 1]))
    notes.set(element.id, { element, items, lines })
  }
  return notes
}

/**
 * Between text and notes, and between two notes.
 *
 * @param {Element | null} foot
 */
export function spacesOf(foot) {
  const [first, second] = foot?.querySelectorAll('.note') ?? []
  if (!foot || !first) return { aboveNotes: 0, betweenNotes: 0 }
  const box = first.getBoundingClientRect()
  return {
    aboveNotes: box.top - foot.getBoundingClientRect().top,
    betweenNotes: second ? second.getBoundingClientRect().top - box.bottom : 0,
  }
}
