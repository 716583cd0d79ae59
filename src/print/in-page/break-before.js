/**
 * Begin a page with a block or a row, a little below its edge.
 *
 * @param {import('./column.js').Column} column
 * @param {number} index
 * @param {Element} root
 * @param {{ readonly lead: number, readonly skipped: number }} page
 */
export function breakBefore({ items, firstItems }, index, root, { lead, skipped }) {
  const { element, isRow } = items[index]
  const block = outermost(element, (each) => firstItems.get(each) === index, root, isRow)
  if (!(block instanceof HTMLElement)) return
  block.style.setProperty('break-before', 'page', 'important')
  // Right behind the head of a table no browser breaks.
  if (isRow && block === element && isBehindHead(block)) block.before(emptyPage(isRow, 'auto'))
  for (let page = 0; page < skipped; page++) block.before(emptyPage(isRow && block === element))
  // A browser keeps the margins after a forced break, and they would push the page down.
  for (let each = element; each instanceof HTMLElement && each !== root; each = each.parentElement) {
    if (each === block) {
      each.style.setProperty('margin-top', `${lead}px`, 'important')
      return
    }
    each.style.setProperty('margin-top', '0', 'important')
  }
}

/**
 * Begin the first page with an item, a little below its edge.
 *
 * @param {import('./column.js').Item} item @param {HTMLElement} root @param {number} lead
 */
export function beginWith({ element }, root, lead) {
  for (let each = element; each instanceof HTMLElement && each !== root; each = each.parentElement) {
    each.style.setProperty('margin-top', '0', 'important')
  }
  // No margin, which would push the notes down as well.
  root.style.paddingTop = `${lead}px`
}

/** The block that begins with the item and holds it. @param {Element} element @param {(each: Element) => boolean} begins @param {Element} root @param {boolean} isRow */
function outermost(element, begins, root, isRow) {
  let block = element
  while (block.parentElement && block.parentElement !== root && begins(block.parentElement)) block = block.parentElement
  // Within a table only rows break.
  return isRow && /^T(?:BODY|FOOT|HEAD)$/.test(block.nodeName) ? element : block
}

/** @param {Element} row */
function isBehindHead({ previousElementSibling, parentElement }) {
  return !previousElementSibling && parentElement?.previousElementSibling?.nodeName === 'THEAD'
}

/** What stands on a page without text; within a table the head is repeated on it. @param {boolean} isRow */
function emptyPage(isRow, before = 'page') {
  const page = document.createElement(isRow ? 'tr' : 'div')
  page.setAttribute('aria-hidden', 'true')
  page.style.cssText = `height: 1px; break-before: ${before} !important`
  // A row without a cell makes no page.
  if (isRow) page.append(document.createElement('td'))
  for (const cell of page.children) if (cell instanceof HTMLElement) cell.style.cssText = 'padding: 0; border: 0'
  return page
}
