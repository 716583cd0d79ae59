import { barOf } from './bar-of.js'
import { sheetPlaces } from './sheet-places.js'

/**
 * How far down the web page and the pages each point of the passages stands now. The text is one stretch; so are the
 * notes where the web page has them behind it, which on paper stand at the foot of many pages.
 */
export function measurePassages({ text, notes }, web, pages) {
  const ends = { web: heightOf(web), pages: heightOf(pages) }
  const onSheets = sheetPlaces(pages)
  const textPoints = withSpaces(inOrder(pointsOf(text, web, onSheets)))
  const notePoints = pointsOf(notes, web, onSheets)
  const textEnd = bottomOf(text.at(-1)?.element, web)
  const areNotesBehind = notePoints.length > 0 && notePoints[0].web >= textEnd
  const end = areNotesBehind ? textEnd : ends.web
  const bar = barOf(web)
  return {
    bar,
    text: {
      ...listsOf([{ web: bar, pages: 0 }, ...textPoints, { web: end, pages: ends.pages }]),
      stretch: { from: bar, to: end },
    },
    notes: areNotesBehind && { ...listsOf([...notePoints, ends]), stretch: { from: end, to: ends.web } },
    pages: { from: 0, to: ends.pages },
  }
}

function heightOf({ document: { documentElement } }) {
  return documentElement.scrollHeight
}

function bottomOf(element, { scrollY }) {
  return element ? element.getBoundingClientRect().bottom + scrollY : 0
}

function pointsOf(passages, { scrollY }, onSheets) {
  return passages.flatMap(({ element, points, isNamed }) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    // Gone since, or not shown.
    if (height === 0) return []
    return points.flatMap(([above, page, down]) => {
      const sheet = onSheets[page]
      const place = { web: top + scrollY + (above / 1000) * height, bottom: bottom + scrollY, isNamed }
      return sheet ? [{ ...place, pages: sheet.top + sheet.scale * down }] : []
    })
  })
}

/** The space above a block belongs to it, so that a page ends where the last line on it does. */
function withSpaces(points) {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (!before || before.bottom >= point.web) return [point]
    const pages = Math.max(before.pages, point.pages - (point.web - before.bottom))
    return [{ web: before.bottom, pages }, point]
  })
}

/** Without what stands, by its name, where the order of the blocks does not have it. */
function inOrder(points) {
  const limits = limitsOf(points)
  let [web, pages] = [0, 0]
  return points.filter((point, index) => {
    if (point.web < web || point.pages < pages || point.web > limits[index]) return false
    ;({ web, pages } = point)
    return true
  })
}

/** Of each point, where on the web page the next block begins. */
function limitsOf(points) {
  let limit = Number.POSITIVE_INFINITY
  const limits = points.toReversed().map(({ web, isNamed }) => {
    const own = limit
    if (!isNamed) limit = web
    return isNamed ? own : Number.POSITIVE_INFINITY
  })
  return limits.reverse()
}

function listsOf(points) {
  return { web: points.map(({ web }) => web), pages: points.map(({ pages }) => pages) }
}
