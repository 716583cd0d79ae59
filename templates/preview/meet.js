import { chosen } from './chosen.js'
import { isShown, names } from './halves.js'
import { notePlace, restorePlace } from './kept-places.js'
import { areCurrent, findPassages, knownPassages, renewPassages } from './known-passages.js'
import { lead, leadingHalf, noteReader, otherHalf } from './leader.js'
import { pagesVersion } from './planned-pages.js'
import { measureAnew, takeOther } from './take-other.js'

// Whatever comes into view shows the passage that was read, as soon as it is known where that is.

/** Whether the other half is still to be taken to the leader. */
let isToMeet = true

/** Another view than `before` is shown now: what comes into it shows what was read. */
export function meet(before) {
  names.forEach(restorePlace)
  measureAnew()
  if (before !== chosen.view && before !== 'both') {
    if (chosen.view === 'both') lead(before === 'pages' ? 'pages' : 'web')
    isToMeet = true
  }
  meetNow()
  askAnew()
}

/** Another language is to come. The web page is taken to where the reader is, as its blocks are the same in each. */
export function meetInLanguage() {
  noteReader()
  if (leadingHalf() === 'pages' && isShown('pages')) takeOther('pages')
  lead('web')
  isToMeet = true
}

/** After a change of either half: both stay where they are. */
export function stand() {
  measureAnew()
  names.forEach(notePlace)
  find()
}

/** After the pages were planned anew. */
export function standAndAsk() {
  stand()
  askAnew()
}

async function askAnew() {
  if (chosen.view === 'html' || pagesVersion() === undefined) return
  await renewPassages()
  find()
}

function find() {
  const before = knownPassages()
  findPassages()
  if (knownPassages() === before) return
  measureAnew()
  meetNow()
}

function meetNow() {
  if (!isToMeet || !isShown(otherHalf())) return
  takeOther(leadingHalf())
  isToMeet = !areCurrent()
}
