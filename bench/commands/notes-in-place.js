import { parse } from 'parse5'
import { attribute, element, elementsIn, hasClass, replace } from './html-tree.js'

/**
 * The tree of a report's page with each note at the place of its first call, in a `span.footnote`: how CSS (Generated
 * Content for Paged Media) and Typst want notes. What serves only a screen is taken out.
 */
export function notesInPlace(html) {
  const document = parse(html)
  for (const node of elementsIn(document)) if (isForScreen(node)) replace(node, [])
  const notes = takeNotes(document)
  for (const call of elementsIn(document).filter((node) => hasClass(node, 'note-call'))) {
    const id = attribute(call.childNodes[0], 'href').slice(1)
    const note = notes.get(id)
    // Called again: the number stays, as a link to where the note is.
    if (note === undefined) continue
    replace(call, [element('span', { class: 'footnote', id }, note)])
    notes.delete(id)
  }
  return document
}

const forScreen = ['skip', 'permalink', 'download', 'tools', 'back-link']

function isForScreen(node) {
  const isPolicy = attribute(node, 'http-equiv') !== undefined
  return isPolicy || node.tagName === 'style' || forScreen.some((name) => hasClass(node, name))
}

/** What each note says, by its id; their list is taken out of the page, and its line out of the contents. */
function takeNotes(document) {
  const list = elementsIn(document).find((node) => attribute(node, 'role') === 'doc-endnotes')
  if (list === undefined) return new Map()
  for (const node of elementsIn(document)) {
    if (node.tagName === 'li' && attribute(node.childNodes[0] ?? {}, 'href') === '#report-notes') replace(node, [])
  }
  replace(list, [])
  const bodies = elementsIn(list).filter((node) => hasClass(node, 'note-body'))
  return new Map(bodies.map((body) => [attribute(body.parentNode, 'id'), inline(body.childNodes)]))
}

/** A paragraph within a paragraph would end it, so those of a note become spans, one to a line. */
function inline(nodes) {
  return nodes.flatMap((node, index) => {
    if (node.childNodes === undefined) return /^\s*$/.test(node.value ?? '') ? [] : [node]
    const within = inline(node.childNodes)
    if (!blocks.includes(node.tagName)) return [{ ...node, childNodes: within }]
    const before = nodes.slice(0, index).some((earlier) => earlier.tagName !== undefined)
    return [...(before ? [element('br', {}, [])] : []), element('span', {}, within)]
  })
}

const blocks = ['p', 'ul', 'ol', 'li', 'blockquote', 'div']
