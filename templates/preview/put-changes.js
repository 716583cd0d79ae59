import { hold, placeOf } from './reader-place.js'

/** Puts what is new in the place of what is old, without moving the reader; false where the page has to be loaded anew. */
export function putChanges(view, { changes, style }) {
  const page = view.document
  const place = placeOf(view)
  const focused = page.activeElement?.id
  const open = page.querySelector('[popover]:popover-open') && page.querySelector('a.on[id]')?.id
  const successors = new Map()
  try {
    for (const one of changes) putOne(page, one, successors)
  } catch {
    return false
  }
  if (style) changeStyle(page, style)
  // The script of the theme looks at the page again, or at a new one if it can't.
  const isHandled = Boolean(page.documentElement.renew) || !page.querySelector('script[src], script:not([type])')
  page.documentElement.renew?.()
  if (open) openAgain(page, open)
  // What is looked for is looked for again.
  for (const field of page.querySelectorAll(':popover-open input[type=search]')) {
    field.dispatchEvent(new view.Event('input'))
  }
  if (focused && page.activeElement === page.body) page.getElementById(focused)?.focus({ preventScroll: true })
  hold(view, place, successors)
  return isHandled || changes.length === 0
}

function putOne(page, { path, from, remove, html }, successors) {
  const parent = path.reduce((element, index) => element.children[index], page.body)
  const template = page.createElement('template')
  template.innerHTML = html
  const [first] = template.content.children
  const old = [...parent.children].slice(from, from + remove)
  const next = parent.children[from + remove] ?? null
  if (old.length < remove) throw new Error('Unexpected page')
  for (const element of old) {
    if (first) successors.set(element, first)
    while (element.nextSibling && element.nextSibling.nodeType !== 1) element.nextSibling.remove()
    element.remove()
  }
  parent.insertBefore(template.content, next)
}

function changeStyle(page, href) {
  const old = page.querySelector('link[rel=stylesheet]')
  if (!old) return
  const link = old.cloneNode()
  link.href = href
  // The old one stays until the new one is there, or the page would be seen without any.
  link.addEventListener('load', () => old.remove())
  old.after(link)
}

/** A note that is open: as it is now, at the call that stands there now. */
function openAgain(page, id) {
  page.querySelector('[popover]:popover-open')?.hidePopover()
  page.getElementById(id)?.click()
}
