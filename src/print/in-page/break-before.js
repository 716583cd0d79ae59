/**
 * Begin a page with a block or a row, a little below its edge.
 *
 * @param {import('./column.js').Column} column
 * @param {number} index
 * @param {Element} root
 * @param {number} lead
 */
export function breakBefore({ items, firstItems }, index, root, lead) {
  const { element, isRow } = items[index]
  const block = outermost(element, (each) => firstItems.get(each) === index, root, isRow)
  if (!(block instanceof HTMLElement)) return
  block.style.setProperty('break-before', 'page', 'important')
  // A browser keeps the margins after a forced break, and they would push the page down.
  for (let each = element; each instanceof HTMLElement && each !== root; each = each.parentElement) {
    if (each === block) {
      each.style.setProperty('margin-top', `${lead}px`, 'important')
      return
    }
    each.style.setProperty('margin-top', '0', 'important')
  }
}

/** The block that begins with the item and holds it. @param {Element} element @param {(each: Element) => boolean} begins @param {Element} root @param {boolean} isRow */
function outermost(element, begins, root, isRow) {
  let block = element
  while (block.parentElement && block.parentElement !== root && begins(block.parentElement)) block = block.parentElement
  // Within a table only rows break.
  return isRow && /^T(?:BODY|FOOT|HEAD)$/.test(block.nodeName) ? element : block
}
