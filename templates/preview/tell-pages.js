import { chosen } from './chosen.js'
import { counted } from './elements.js'
import { plannedPages } from './planned-pages.js'
import { say } from './say.js'
import { areLate } from './wait-for-pages.js'

/** Says how many pages there are, or that one has to wait for them. */
export function tellPages() {
  const pages = plannedPages()
  const text = areLate() ? 'Laying out the pages …' : pages ? counted(pages.count, 'page') : ''
  say('pages', chosen.view === 'html' ? '' : text)
}
