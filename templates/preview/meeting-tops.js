import { indexIn, valueAt } from './between.js'
import { readAt, topFor } from './read-line.js'

/** How far the pages have to be scrolled to show what the web page does, by where the passages stand. */
export function topOfPages({ bar, text, notes, pages: paper }, { web, pages }) {
  const top = web.scrollY + bar
  const lists = notes && top >= notes.stretch.from ? notes : text
  const read = readAt(top, lists.stretch, web.innerHeight - bar)
  return topFor(valueAt(lists.pages, indexIn(lists.web, read)), paper, pages.innerHeight)
}

/** The same of the web page. */
export function topOfWeb({ bar, text, pages: paper }, { web, pages }) {
  const read = readAt(pages.scrollY, paper, pages.innerHeight)
  const place = valueAt(text.web, indexIn(text.pages, read))
  return topFor(place, text.stretch, web.innerHeight - bar) - bar
}
