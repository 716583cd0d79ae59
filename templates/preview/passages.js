import { addressOf } from './chosen.js'
import { elementAt } from './reader-place.js'

/** What stands both on the web page and on the pages, and in which versions; undefined while these are of different reports. */
export async function askForPassages() {
  const answer = await fetch(addressOf('passages.json'))
  return answer.ok ? answer.json() : undefined
}

/** With the elements of the web page that they are about, which may be others after the next change. */
export function passagesIn(page, { text, notes }) {
  const find = ([where, ...points]) => {
    const isNamed = typeof where === 'string'
    const element = isNamed ? page.getElementById(where) : elementAt(page.body, where)
    // What a theme prints with the text may stand elsewhere on the web page, as the title does.
    return element?.closest('main') ? [{ element, points, isNamed }] : []
  }
  return { text: text.flatMap(find), notes: notes.flatMap(find) }
}
