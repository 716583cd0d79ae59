import { byId } from './elements.js'

/** The two halves of the preview. */
export const halves = { web: byId('html-view'), pages: byId('pages-view') }

export const names = Object.keys(halves)

export function viewOf(name) {
  return halves[name].contentWindow
}

export function isShown(name) {
  return halves[name].getClientRects().length > 0
}

/** Does something while both halves have their size. One that is hidden is laid out behind the other, unseen. */
export function withBoth(act) {
  const hidden = names.filter((name) => !isShown(name))
  const styles = hidden.map((name) => halves[name].style)
  for (const style of styles) style.cssText = aside
  act(hidden)
  for (const style of styles) style.cssText = ''
}

const aside = 'display: block !important; position: absolute; inset: 0; inline-size: 100%; visibility: hidden'
