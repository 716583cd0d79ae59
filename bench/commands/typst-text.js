import { attribute, elementsIn, hasClass, textIn } from './html-tree.js'

/** The text of a report for Typst, footnotes as footnotes, from the tree of its page with the notes in place. */
export function typstText(document) {
  const body = elementsIn(document).find(({ tagName }) => tagName === 'body')
  const links = elementsIn(body).filter(({ tagName }) => tagName === 'a')
  const linked = new Set(links.map((link) => attribute(link, 'href') ?? '').map((href) => href.slice(1)))
  return `${preamble}${write(body, { linked, inHeading: false })}`.replace(/\s*\n\s*\n\s*/g, '\n\n')
}

// A note of a heading would stand in the contents as well, and move the numbers of all that follow.
const preamble = `
#set page(paper: "a4", margin: (x: 22mm, y: 27mm), numbering: "1", number-align: right + top)
#set text(size: 10.5pt, lang: "en")
#set smartquote(enabled: false)
#set table(stroke: (bottom: .5pt + luma(170)), inset: (x: 2pt, y: 3pt))
#show table: set text(size: 9pt)
#show heading.where(level: 1): set block(above: 24pt, below: 12pt)
#let in-contents = state("in-contents", false)
#let heading-note(body) = context if not in-contents.get() { footnote(body) }
`

function write(node, given) {
  if (node.nodeName === '#text') return escaped(node.value.replace(/\s+/g, ' '))
  if (node.tagName === undefined) return ''
  const kind = kinds[node.tagName] ?? inner
  return mark(node, given) + (hasClass(node, 'footnote') ? footnote(node, given) : kind(node, given))
}

function inner(node, given) {
  return (node.childNodes ?? []).map((child) => write(child, given)).join('')
}

/** A place that links lead to. Within a heading there is none, because the contents would have it too. */
function mark(node, { linked, inHeading }) {
  const id = attribute(node, 'id')
  return id !== undefined && linked.has(id) && !inHeading ? `#metadata(none)<${id}>` : ''
}

function footnote(node, given) {
  return `#${given.inHeading ? 'heading-note' : 'footnote'}[${inner(node, given)}]`
}

const call = (name) => (node, given) => `#${name}[${inner(node, given)}]`
const apart = (write) => (node, given) => `\n\n${write(node, given)}\n\n`
const heading = (level) =>
  apart((node, given) => {
    const marks = elementsIn(node)
      .slice(1)
      .map((each) => mark(each, given))
    return `${marks.join('')}\n\n#heading(level: ${level})[${inner(node, { ...given, inHeading: true })}]`
  })

const kinds = {
  h1: apart((node, given) => `#text(size: 24pt)[${inner(node, given)}]`),
  h2: heading(1),
  h3: heading(2),
  h4: heading(3),
  p: apart(inner),
  div: apart((node, given) => (hasClass(node, 'recommendation') ? block(node, given) : inner(node, given))),
  nav: apart(
    () => '#pagebreak()\n#in-contents.update(true)\n#outline(depth: 2)\n#in-contents.update(false)\n#pagebreak()',
  ),
  em: call('emph'),
  strong: call('strong'),
  sup: call('super'),
  br: () => '#linebreak()',
  ul: apart((node, given) => `#list(${children(node, 'li', given)})`),
  ol: apart((node, given) => `#enum(start: ${attribute(node, 'start') ?? 1}, ${children(node, 'li', given)})`),
  a: link,
  table: apart(table),
}

function block(node, given) {
  return `#block(breakable: false, stroke: (left: 2pt), inset: (left: 4mm, y: 4pt))[${inner(node, given)}]`
}

function children(node, tagName, given) {
  const items = node.childNodes.filter((child) => child.tagName === tagName)
  return items.map((item) => `[${mark(item, given)}${inner(item, given)}]`).join(', ')
}

function link(node, given) {
  const href = attribute(node, 'href')
  if (href === undefined || textIn(node).trim() === '') return inner(node, given)
  const to = href.startsWith('#') ? `<${href.slice(1)}>` : JSON.stringify(href)
  return `#link(${to})[${inner(node, given)}]`
}

function table(node, given) {
  const rows = elementsIn(node).filter(({ tagName }) => tagName === 'tr')
  const heads = rows.filter((row) => row.parentNode.tagName === 'thead')
  const cells = (row) => row.childNodes.filter(({ tagName }) => tagName === 'th' || tagName === 'td')
  const width = cells(rows[0]).reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0)
  const written = (some) => some.flatMap(cells).map((cell) => tableCell(cell, given))
  const head = heads.length > 0 ? [`table.header(${written(heads).join(', ')})`] : []
  const caption = elementsIn(node).find(({ tagName }) => tagName === 'caption')
  const body = [...head, ...written(rows.filter((row) => !heads.includes(row)))]
  return `${caption ? `${inner(caption, given)}\n\n` : ''}#table(columns: ${width}, ${body.join(',\n')})`
}

function tableCell(cell, given) {
  const spans = ['colspan', 'rowspan'].filter((name) => attribute(cell, name) !== undefined)
  return `table.cell(${spans.map((name) => `${name}: ${attribute(cell, name)}`).join(', ')})[${inner(cell, given)}]`
}

// A figure with a point after it would begin a list at the start of a line.
function escaped(text) {
  return text.replace(/[\\#$*_`<>@=\-+/[\]~]/g, '\\$&').replace(/^( *\d+)\./, '$1\\.')
}
