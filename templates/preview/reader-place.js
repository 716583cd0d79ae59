import { barOf } from './bar-of.js'

// Where the reader is in a page.

/** The first thing that is seen of the text, how far it is from the top, and the way to it. */
export function placeOf(view) {
  const page = view.document
  const top = barOf(view)
  if (view.scrollY === 0) return { scroll: 0 }
  for (const part of [0.02, 0.1, 0.2, 0.35, 0.5, 0.7]) {
    const y = top + (view.innerHeight - top) * part
    const found = page.elementsFromPoint(view.innerWidth / 2, y).find((element) => element.closest('main, .cover'))
    const element = found?.closest('p, li, h1, h2, h3, h4, tr, figure, pre, blockquote, .recommendation') ?? undefined
    if (element)
      return { scroll: view.scrollY, element, top: element.getBoundingClientRect().top, path: pathOf(element) }
  }
  return { scroll: view.scrollY }
}

/** After a change the same element stands where it stood, or the one that was put in its place. */
export function hold(view, { scroll, element, top }, successors) {
  if (scroll === 0) return
  let same = element
  for (let each = element; same && !same.isConnected && each; each = each.parentElement) {
    same = successors.get(each) ?? same
    while (successors.has(same)) same = successors.get(same)
  }
  if (!same?.isConnected) return view.scrollTo({ top: scroll, behavior: 'instant' })
  const moved = same.getBoundingClientRect().top - top
  if (Math.abs(moved) > 0.5) view.scrollBy({ top: moved, behavior: 'instant' })
}

/** The way from the body, or from what else holds it, to an element: the number of each among its siblings. */
export function pathOf(element, from = element.ownerDocument.body) {
  const path = []
  for (let each = element; each.parentElement && each !== from; each = each.parentElement) {
    path.unshift([...each.parentElement.children].indexOf(each))
  }
  return path
}

export function elementAt(from, path) {
  return path.reduce((each, index) => each?.children[index], from)
}
