import { chosen } from './chosen.js'
import { halves, isShown, names, viewOf } from './halves.js'
import { heedTouch, isLetGo } from './in-hand.js'
import { hasMoved, keepPlaces, noteGrowth, notePlace, restorePlace } from './kept-places.js'
import { areCurrent, findPassages, knownPassages, renewPassages } from './known-passages.js'
import { pagesVersion } from './pages-frame.js'
import { measureAnew, takeOther } from './take-other.js'

// The half that is not scrolled follows the other to the same passage: side by side at once, or else when it is shown.

/** The half that the reader scrolled last. */
let leader = 'web'
let isFollowing = false
/** Whether the other half is still to be taken to the leader, as soon as it is known where that is. */
let isToMeet = true

export function keepTogether() {
  for (const name of names) halves[name].addEventListener('load', () => watch(name))
  keepPlaces(measureAnew)
}

/** Before anything else is shown: where the reader is. */
export function noteReader() {
  for (const name of names) if (hasMoved(name)) lead(name)
}

/** Another view than `before` is shown now: what comes into it shows what was read. */
export function meet(before) {
  names.forEach(restorePlace)
  measureAnew()
  if (before !== chosen.view && before !== 'both') {
    if (chosen.view === 'both') leader = before === 'pages' ? 'pages' : 'web'
    isToMeet = true
  }
  meetNow()
  askAnew()
}

/** Another language is to come. The web page is taken to where the reader is, as its blocks are the same in each. */
export function meetInLanguage() {
  noteReader()
  if (leader === 'pages' && isShown('pages')) takeOther(leader)
  leader = 'web'
  isToMeet = true
}

/** Whether the pages follow where the web page goes. */
export function areTogether() {
  return knownPassages() !== undefined && chosen.view === 'both'
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

function watch(name) {
  const view = viewOf(name)
  const moved = () => {
    measureAnew()
    noteGrowth(name)
  }
  new view.ResizeObserver(moved).observe(view.document.body)
  view.addEventListener('scroll', () => scrolled(name), { passive: true })
  heedTouch(name)
  stand()
}

function scrolled(name) {
  if (!hasMoved(name)) return
  if (chosen.view === 'both' && isLetGo(name)) return
  lead(name)
  if (isFollowing || !areTogether()) return
  isFollowing = true
  requestAnimationFrame(() => {
    isFollowing = false
    if (areTogether() && isShown(other())) takeOther(leader)
  })
}

function lead(name) {
  leader = name
  notePlace(name)
}

function find() {
  const before = knownPassages()
  findPassages()
  if (knownPassages() === before) return
  measureAnew()
  meetNow()
}

function meetNow() {
  if (!isToMeet || !isShown(other())) return
  takeOther(leader)
  isToMeet = !areCurrent()
}

function other() {
  return leader === 'web' ? 'pages' : 'web'
}
