/**
 * What a report may be parted before, to print it in parts: whatever of its text stands in nothing but sections.
 *
 * @param {Element} element @param {Element | null} foot @returns {Element[]}
 */
export function blocksIn(element, foot) {
  const parts = [...element.children].filter((part) => part !== foot)
  return parts.flatMap((part) => (part.nodeName === 'SECTION' && part.firstElementChild ? blocksIn(part, foot) : part))
}
