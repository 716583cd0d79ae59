import { chosen } from './chosen.js'
import { tell } from './say.js'

const token = document.querySelector('meta[name=preview-token]').content

/** Has a place of a file opened in the editor. */
export async function openSource(place) {
  const headers = { 'X-Preview-Token': token, 'Content-Type': 'application/json' }
  const answer = await fetch('/~/open', { method: 'POST', headers, body: JSON.stringify(place) })
  tell(await answer.text())
}

/** Has the place opened that was pointed at: a letter of an element, which is named by the way to it. */
export function openPointed(where, { clientX, clientY, target }) {
  const range = target.ownerDocument.caretRangeFromPoint?.(clientX, clientY)
  const isInText = range?.startContainer.nodeType === 3 && target.contains(range.startContainer)
  openSource({ language: chosen.language, ...where, ...around(isInText ? range : undefined) })
}

/** Has the beginning of an element opened. */
export function openBeginning(where, element) {
  const behind = element.textContent.trim().slice(0, longest)
  openSource({ language: chosen.language, ...where, before: '', behind })
}

const longest = 60

function around(range) {
  if (!range) return { before: '', behind: '' }
  const { startContainer, startOffset } = range
  return {
    before: startContainer.data.slice(Math.max(0, startOffset - longest), startOffset),
    behind: startContainer.data.slice(startOffset, startOffset + longest),
  }
}
