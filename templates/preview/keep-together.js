import { chosen } from './chosen.js'
import { byId } from './elements.js'
import { measurePassages } from './measure-passages.js'
import { topOfPages, topOfWeb } from './meeting-tops.js'
import { pagesVersion } from './pages-frame.js'
import { askForPassages, passagesIn } from './passages.js'
import { shownVersion } from './report-frame.js'

// Side by side, the half that is not scrolled follows the other to the same passage.

const frames = { web: byId('html-view'), pages: byId('pages-view') }
/** Where each half was seen to stand; an event that finds it there is of our own making. */
const stood = { web: 0, pages: 0 }
let leader = 'web'
/** The half that was touched last. */
let inHand = { name: leader, until: 0 }
let isFollowing = false
/** As they were told, and the same with the elements of the page that is shown. */
let told
let found
let passages
/** Where they stand; unset where that has to be read anew. */
let measured
let isToMeet = false

export function keepTogether() {
  for (const [name, frame] of Object.entries(frames)) frame.addEventListener('load', () => watch(name))
}

/** The half that leads was chosen, and the other is to be taken there, at the latest when it is known where that is. */
export function meet(name) {
  leader = name
  isToMeet = true
  measured = undefined
  renewPassages()
}

/** Whether the pages follow where the web page goes. */
export function areTogether() {
  return passages !== undefined && chosen.view === 'both'
}

/** After a change of either half: both stay where they are. */
export function stand() {
  measured = undefined
  for (const name of Object.keys(frames)) stood[name] = frames[name].contentWindow.scrollY
  findPassages()
}

/** After the pages were planned anew. */
export async function renewPassages() {
  stand()
  if (chosen.view !== 'both' || pagesVersion() === undefined) return
  told = (await askForPassages()) ?? told
  findPassages()
}

function watch(name) {
  const { contentWindow: view, contentDocument: page } = frames[name]
  if (name === 'web') passages = found = undefined
  const moved = () => {
    measured = undefined
  }
  new view.ResizeObserver(moved).observe(page.body)
  view.addEventListener('resize', moved)
  view.addEventListener('scroll', () => scrolled(name), { passive: true })
  for (const type of ['wheel', 'keydown', 'pointerdown', 'touchstart']) {
    view.addEventListener(type, () => taken(name), { passive: true, capture: true })
  }
  stand()
}

function taken(name) {
  inHand = { name, until: performance.now() + pause }
}

/** In milliseconds: how long a half that was let go may go on by itself while the other is taken. */
const pause = 400

function scrolled(name) {
  if (chosen.view !== 'both' || Math.abs(frames[name].contentWindow.scrollY - stood[name]) < 1) return
  if (inHand.name !== name && performance.now() < inHand.until) return
  leader = name
  if (isFollowing) return
  isFollowing = true
  requestAnimationFrame(() => {
    isFollowing = false
    follow()
  })
}

/** Of other versions than those that are shown they would be of no use. */
function findPassages() {
  if (!told || told === found || told.page !== shownVersion() || told.pages !== pagesVersion()) return
  passages = passagesIn(frames.web.contentDocument, told)
  found = told
  measured = undefined
  if (isToMeet) follow()
  isToMeet = false
}

function follow() {
  if (!areTogether()) return
  const views = { web: frames.web.contentWindow, pages: frames.pages.contentWindow }
  stood[leader] = views[leader].scrollY
  measured ??= measurePassages(passages, views.web, views.pages)
  const [other, top] = leader === 'web' ? ['pages', topOfPages(measured, views)] : ['web', topOfWeb(measured, views)]
  views[other].scrollTo({ top, behavior: 'instant' })
  stood[other] = views[other].scrollY
}
