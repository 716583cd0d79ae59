import { viewOf } from './halves.js'
import { askForPassages, passagesIn } from './passages.js'
import { pagesVersion } from './planned-pages.js'
import { shownVersion } from './report-frame.js'

// What is known of what stands on the web page and on the pages.

/** As they were told, and the same with the elements of the page that is shown. */
let told
let found
let passages
let page

/** Those of the last versions that were both shown; none of a web page that is there no more. */
export function knownPassages() {
  return page === viewOf('web').document ? passages : undefined
}

/** Whether they are those of what is shown now. */
export function areCurrent() {
  return knownPassages() !== undefined && isOfShown(found)
}

export async function renewPassages() {
  told = (await askForPassages()) ?? told
}

/** Finds those that were told, if they are news; of other versions than those that are shown they would be of no use. */
export function findPassages() {
  if (!told || (told === found && knownPassages()) || !isOfShown(told)) return
  page = viewOf('web').document
  passages = passagesIn(page, told)
  found = told
}

function isOfShown(versions) {
  return versions.page === shownVersion() && versions.pages === pagesVersion()
}
