import { viewOf, withBoth } from './halves.js'
import { moveTo, restorePlace } from './kept-places.js'
import { knownPassages } from './known-passages.js'
import { measurePassages } from './measure-passages.js'
import { topOfPages, topOfWeb } from './meeting-tops.js'

/** Where the passages stand; unset where that has to be read anew. */
let measured

export function measureAnew() {
  measured = undefined
}

/** Takes the other half to the passage that one shows, seen or not, as far as it is known where that is. */
export function takeOther(leader) {
  const passages = knownPassages()
  if (!passages) return
  withBoth((hidden) => {
    if (hidden.length > 0) measureAnew()
    hidden.forEach(restorePlace)
    const views = { web: viewOf('web'), pages: viewOf('pages') }
    measured ??= measurePassages(passages, views.web, views.pages)
    if (leader === 'web') moveTo('pages', topOfPages(measured, views))
    else moveTo('web', topOfWeb(measured, views))
    if (hidden.length > 0) measureAnew()
  })
}
