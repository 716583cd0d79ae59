// Where in a window one reads: at its upper edge, and near the end of the text ever lower, so that the end is reached.

/**
 * How far down a stretch of a page one reads, where the upper edge of the window is at `top` of the page. A stretch is
 * `from` to `to`; `height` is that of the window.
 */
export function readAt(top, { from, to }, height) {
  const { last, way } = ending({ from, to }, height)
  const lower = way > 0 ? within((top - last) / way + 1, 0, 1) * height : 0
  return within(top + lower, from, to)
}

/** Where the upper edge of the window has to be, so that one reads at a place. */
export function topFor(place, { from, to }, height) {
  const { last, way } = ending({ from, to }, height)
  if (way <= 0) return from
  const begin = last - way
  return place <= begin ? place : Math.min(last, (place * way + height * begin) / (way + height))
}

/** Where the window has reached the end, and how much earlier one begins to read lower. */
function ending({ from, to }, height) {
  const last = to - height
  return { last, way: Math.min(height, last - from) }
}

function within(value, least, most) {
  return Math.max(least, Math.min(most, value))
}
