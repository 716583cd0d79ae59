import { update } from '../lib/core/translate/merge/update.js'
import { unitId } from '../lib/core/translate/units/unit-id.js'
import { median } from './median.js'
import { printTable } from './print-table.js'

const options = { languages: { source: 'en', target: 'ru' } }

/**
 * How long it takes to bring a translation up to a report that has changed, and how that grows with it. The texts are
 * of random words, some of them frequent and most of them rare, as those of a language are.
 *
 *   same      nothing changed
 *   1 %       so many messages have another last word; 10 %, all
 *   numbers   every message has another number
 *   other     the translation is that of another report
 */
export async function translation({ sizes = [1000, 10_000], runs = 3 }) {
  console.log(`Update of a translation, medians of ${runs}`)
  printTable([['messages', ...Object.keys(edits)], ...sizes.map((size) => rowOf(size, runs))])
}

const edits = {
  same: (texts) => texts,
  '1 %': (texts) => texts.map((text, index) => (index % 100 === 0 ? otherEnd(text) : text)),
  '10 %': (texts) => texts.map((text, index) => (index % 10 === 0 ? otherEnd(text) : text)),
  all: (texts) => texts.map(otherEnd),
  numbers: (texts) => texts.map((text) => text.replace(/\d+/, '7')),
  other: (texts) => randomTexts(texts.length, 2),
}

function otherEnd(text) {
  return text.replace(/\S+$/, 'otherwise')
}

function rowOf(size, runs) {
  const texts = randomTexts(size, 1)
  const { catalogue: empty } = update(texts.map(unitOf), undefined, options)
  const entries = empty.entries.map((entry) => ({ ...entry, translation: `T ${entry.source}` }))
  const times = Object.values(edits).map((edit) => {
    const units = edit(texts).map(unitOf)
    return median(Array.from({ length: runs }, () => timed(() => update(units, { ...empty, entries }, options))))
  })
  return [size.toLocaleString('en'), ...times.map((time) => `${Math.round(time)} ms`)]
}

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function unitOf(source) {
  const place = { file: 'sections/media.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const use = { place, section: { id: 'media', title: 'Media' }, what: 'Paragraph' }
  return { id: unitId('', source), context: '', source, marks: [], uses: [use] }
}

function randomTexts(count, seed) {
  const random = randomFrom(seed)
  const word = () => letters(Math.floor(8000 ** random()))
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 5 + Math.floor(random() * 70) }, word)
    return `${words.join(' ')} ${10 + index} ${word()}`
  })
}

function letters(number) {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[digit])
}

/** The same numbers from 0 to 1 each time (Lehmer's generator). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
