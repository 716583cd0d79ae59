import type { HtmlElement, HtmlNode } from './html-tree.ts'

const inlineTags = new Set(
  'a abbr b bdo bdi cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)

/** What the text of an element keeps: all its white space, a space a run, or a space a run but none at its edges. */
type Spacing = 'all' | 'within' | 'between'

/** One text for every way to write the same tree: attributes in order, white space only where a reader sees it. */
export function canonicalHtml(nodes: readonly HtmlNode[], spacing: Spacing = 'between'): string {
  return nodes
    .map((node, index) => {
      if (typeof node !== 'string') return canonicalElement(node, spacing)
      return escaped(
        spacing === 'all'
          ? node
          : visibleText(node, isEdge(nodes[index - 1], spacing), isEdge(nodes[index + 1], spacing)),
      )
    })
    .join('')
}

function canonicalElement({ tag, attributes, children }: HtmlElement, spacing: Spacing): string {
  const written = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inside = spacing === 'all' || tag === 'pre' ? 'all' : inlineTags.has(tag) ? 'within' : 'between'
  return `<${tag}${written.join('')}>${canonicalHtml(children, inside)}</${tag}>`
}

function visibleText(text: string, edgeBefore: boolean, edgeAfter: boolean): string {
  const visible = text.replace(/[ \t\n\r\f]+/g, ' ')
  return visible.slice(
    edgeBefore && visible.startsWith(' ') ? 1 : 0,
    edgeAfter && visible.endsWith(' ') ? -1 : undefined,
  )
}

/** Beside the start or end of a block, a block or a line break, white space shows nothing. */
function isEdge(neighbour: HtmlNode | undefined, spacing: Spacing): boolean {
  if (neighbour === undefined) return spacing === 'between'
  return typeof neighbour !== 'string' && !inlineTags.has(neighbour.tag)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
