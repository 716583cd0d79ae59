import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

/** HTML as a browser would read it, as plain data. Comments and the doctype are left out. */
export type HtmlNode = HtmlElement | string

export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

/** A whole page, by the rules that browsers follow. */
export function parsePage(html: string): HtmlElement {
  return { tag: '#document', attributes: {}, children: plain(parse(html).childNodes) }
}

/** A part of a page, as it would be read inside `body`. */
export function parsePart(html: string): HtmlElement {
  return { tag: '#part', attributes: {}, children: plain(parseFragment(html).childNodes) }
}

/** Every element inside another, in document order. */
export function* elementsIn(element: HtmlElement): Generator<HtmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elementsIn(child)
  }
}

/** The text inside a node, elements of the tags named left out. */
export function textIn(node: HtmlNode, without: readonly string[] = []): string {
  if (typeof node === 'string') return node
  return without.includes(node.tag) ? '' : node.children.map((child) => textIn(child, without)).join('')
}

/** The element with an id. */
export function byId(page: HtmlElement, id: string): HtmlElement | undefined {
  for (const element of elementsIn(page)) if (element.attributes['id'] === id) return element
  return undefined
}

function plain(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): HtmlNode[] {
  const kept: HtmlNode[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    // Text on both sides of a comment is one text.
    if ('value' in node && typeof last === 'string') kept.splice(-1, 1, last + node.value)
    else if ('value' in node) kept.push(node.value)
    else if ('tagName' in node) kept.push(elementOf(node))
  }
  return kept
}

function elementOf(element: DefaultTreeAdapterTypes.Element): HtmlElement {
  const attributes = Object.fromEntries(element.attrs.map(({ name, prefix, value }) => [nameOf(name, prefix), value]))
  const inside = 'content' in element ? element.content : element
  return {
    tag: element.tagName,
    attributes,
    children: plain((inside as DefaultTreeAdapterTypes.Element).childNodes),
  }
}

function nameOf(name: string, prefix: string | undefined): string {
  return prefix ? `${prefix}:${name}` : name
}
