import { barOf } from './bar-of.js'
import { elementAt, placeOf } from './reader-place.js'

/** What stands at the upper edge of the web page: how much of an element is above the edge, or how far below it begins. */
export function webPlace(view) {
  const { scroll, element, path } = placeOf(view)
  if (!element) return { scroll }
  const { top, height } = element.getBoundingClientRect()
  const above = barOf(view) - top
  return { scroll, element, path, part: Math.max(0, above / height), below: Math.max(0, -above) }
}

/** Where such a place has to be scrolled to now, also in a page that was loaded anew. */
export function topOfWebPlace(view, { scroll, element, path, part, below }) {
  const isHere = element?.isConnected && element.ownerDocument === view.document
  const same = isHere ? element : path && elementAt(view.document.body, path)
  const { top, height } = same?.getBoundingClientRect() ?? { height: 0 }
  return height === 0 ? scroll : view.scrollY + top + part * height - below - barOf(view)
}
