/** An element of HTML as it stands in its text. */
export interface HtmlElement {
  readonly name: string
  /** Its first tag. */
  readonly tag: string
  readonly html: string
  /** What stands between its tags. */
  readonly content: string
}

/** The elements side by side in HTML; undefined where text stands between them, or a tag without its other. Linear. */
export function elementsIn(html: string): readonly HtmlElement[] | undefined {
  const found: HtmlElement[] = []
  const open: string[] = []
  let [from, inner, first] = [0, 0, '']
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(tags)) {
    const end = index + tag.length
    if (slash !== '/' && open.length === 0) {
      if (html.slice(from, index).trim() !== '') return undefined
      from = index
      inner = end
      first = tag
    }
    if (slash !== '/' && !isEmpty(name, tag)) open.push(name)
    else if (slash === '/' && open.pop() !== name) return undefined
    if (open.length > 0) continue
    found.push({ name, tag: first, html: html.slice(from, end), content: html.slice(inner, Math.max(inner, index)) })
    from = end
  }
  return open.length > 0 || html.slice(from).trim() !== '' ? undefined : found
}

/** The tags in HTML that are not closed there; undefined where another is closed. */
export function openTagsIn(html: string): readonly string[] | undefined {
  const open: { readonly tag: string; readonly name: string }[] = []
  for (const [tag, slash, name = ''] of html.matchAll(tags)) {
    if (slash === '/' && open.pop()?.name !== name) return undefined
    if (slash !== '/' && !isEmpty(name, tag)) open.push({ tag, name })
  }
  return open.map(({ tag }) => tag)
}

const tags = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^>"]*(?:"[^"]*"[^>"]*)*)>/g

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function isEmpty(name: string, tag: string): boolean {
  return tag.endsWith('/>') || empty.has(name)
}
