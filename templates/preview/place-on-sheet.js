import { elementAt, pathOf } from './reader-place.js'

/** Where something that is seen on a page stands in the report: what is shown there are copies of its blocks. */
export function placeOnSheet(element) {
  const sheet = element.closest('.preview-page')
  for (const { within, block, path } of sheet?.places ?? []) {
    const copy = elementAt(sheet.querySelectorAll('.preview-whole, .preview-note')[within], block)
    if (copy?.contains(element)) return { paper: true, path: [...path, ...pathOf(element, copy)] }
  }
  return { paper: true, path: [] }
}
