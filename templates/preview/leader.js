import { names } from './halves.js'
import { hasMoved, notePlace } from './kept-places.js'

// The half that the reader scrolled last. The other follows it.

let leader = 'web'

export function leadingHalf() {
  return leader
}

export function otherHalf() {
  return leader === 'web' ? 'pages' : 'web'
}

export function lead(name) {
  leader = name
}

/** Before anything else is shown: where the reader is. */
export function noteReader() {
  for (const name of names) if (hasMoved(name)) leadFromHere(name)
}

/** The reader has scrolled a half: it leads, and what is at its upper edge is kept. */
export function leadFromHere(name) {
  lead(name)
  notePlace(name)
}
