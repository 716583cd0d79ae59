import { chosen } from './chosen.js'
import { halves, isShown, names, viewOf } from './halves.js'
import { heedTouch, isLetGo } from './in-hand.js'
import { hasMoved, keepPlaces, noteGrowth } from './kept-places.js'
import { knownPassages } from './known-passages.js'
import { leadFromHere, leadingHalf, otherHalf } from './leader.js'
import { stand } from './meet.js'
import { measureAnew, takeOther } from './take-other.js'

// Side by side, the half that is not scrolled follows the other to the same passage.

let isFollowing = false

export function keepTogether() {
  for (const name of names) halves[name].addEventListener('load', () => watch(name))
  keepPlaces(measureAnew)
}

/** Whether the pages follow where the web page goes. */
export function areTogether() {
  return knownPassages() !== undefined && chosen.view === 'both'
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
  leadFromHere(name)
  if (isFollowing || !areTogether()) return
  isFollowing = true
  requestAnimationFrame(() => {
    isFollowing = false
    if (areTogether() && isShown(otherHalf())) takeOther(leadingHalf())
  })
}
