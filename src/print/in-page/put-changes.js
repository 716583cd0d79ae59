/**
 * Put other elements in the place of some, so that a page need not be opened again.
 *
 * @param {readonly { readonly path: readonly number[], readonly from: number, readonly remove: number, readonly html: string }[]} changes
 */
export function putChanges(changes) {
  for (const { path, from, remove, html } of changes) {
    /** @type {Element} */
    const parent = path.reduce((/** @type {Element} */ element, index) => element.children[index], document.body)
    const template = document.createElement('template')
    template.innerHTML = html
    const old = [...parent.children].slice(from, from + remove)
    const next = parent.children[from + remove] ?? null
    for (const element of old) {
      while (element.nextSibling && !(element.nextSibling instanceof Element)) element.nextSibling.remove()
      element.remove()
    }
    parent.insertBefore(template.content, next)
  }
}
