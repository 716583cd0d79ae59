import { viewOf } from './halves.js'

/** The half that was touched last. */
let inHand = { name: 'web', until: 0 }

/** Heeds which half the reader touches; to be done again when it was loaded. */
export function heedTouch(name) {
  const taken = () => {
    inHand = { name, until: performance.now() + pause }
  }
  for (const type of ['wheel', 'keydown', 'pointerdown', 'touchstart']) {
    viewOf(name).addEventListener(type, taken, { passive: true, capture: true })
  }
}

/** Whether the reader has just taken the other half, so that this one only goes on by itself. */
export function isLetGo(name) {
  return inHand.name !== name && performance.now() < inHand.until
}

/** In milliseconds: how long a half that was let go may go on by itself while the other is taken. */
const pause = 400
