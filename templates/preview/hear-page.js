import { openBeginning, openPointed } from './open-source.js'
import { placeOf } from './reader-place.js'

/**
 * Hears clicks and keys in a page of the report. With Alt they have the source opened, at the place that `placeOn` tells
 * of an element; of other clicks `clicked` is told.
 */
export function hearPage(page, { placeOn, clicked }) {
  const pressedOn = (event) => {
    if (!event.altKey) return clicked(event)
    halt(event)
    openPointed(placeOn(event.target), event)
  }
  const pressed = (event) => {
    if (!event.altKey || event.key !== 'Enter') return
    halt(event)
    const element = atKeyboard(page)
    if (element) openBeginning(placeOn(element), element)
  }
  // Before the script of the theme, which has its own use for both.
  page.addEventListener('click', pressedOn, true)
  page.addEventListener('keydown', pressed, true)
}

function halt(event) {
  event.preventDefault()
  event.stopPropagation()
}

/** For who has no pointer: what the keyboard is at, or else what is seen first. */
function atKeyboard({ activeElement, body, defaultView }) {
  return activeElement && activeElement !== body ? activeElement : placeOf(defaultView).element
}
