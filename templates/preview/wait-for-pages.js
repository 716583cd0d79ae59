import { byId } from './elements.js'

/** In milliseconds: of what comes sooner nothing is said, lest it be a mere flash. */
const patience = 300

let timer
let isLong = false
/** Whether there are pages to be seen meanwhile. */
let areSeen = false

/** Unless pages come soon, an empty one stands in their place, and `told` is called. */
export function waitForPages(told) {
  endWaiting()
  areSeen = false
  timer = setTimeout(() => {
    isLong = true
    byId('pages-waiting').hidden = areSeen
    told()
  }, patience)
}

/** Whether pages are waited for so long that it is said. */
export function areLate() {
  return isLong
}

/** Pages are seen, though others are waited for still. */
export function uncoverPages() {
  areSeen = true
  byId('pages-waiting').hidden = true
}

/** Those that were waited for have come, or will not. */
export function endWaiting() {
  clearTimeout(timer)
  isLong = false
  uncoverPages()
}
