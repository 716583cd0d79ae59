/** A web page in the pieces in which it is put in place of an older one. */
export interface PageUnits {
  /** Up to the tag of the body. */
  readonly head: string
  readonly body: UnitGroup
}

export type PageUnit = UnitGroup | UnitLeaf

/** An element that holds nothing but elements, such as a section. */
export interface UnitGroup {
  readonly tag: string
  readonly units: readonly PageUnit[]
}

/** An element that is changed as a whole, such as a paragraph, with the white space behind it. */
export interface UnitLeaf {
  readonly html: string
  /** Which block of the text it is, as `RenderedBody` counts them. */
  readonly at: number | undefined
}

/** Cuts a page. What the blocks of the text say of their place is taken off. Linear. */
export function unitsOf(page: string): PageUnits {
  const [body] = /<body\b[^>"]*(?:"[^"]*"[^>"]*)*>/.exec(page) ?? ['']
  const start = page.indexOf(body)
  const from = start + body.length
  const end = page.lastIndexOf('</body>')
  return {
    head: page.slice(0, start),
    body: { tag: body, units: unitsIn(page.slice(from, end < 0 ? undefined : end)) },
  }
}

/** The page as it is built. */
export function withoutMarks(html: string): string {
  return html.includes(' data-at="') ? html.replace(tags, (tag) => tag.replace(mark, '')) : html
}

const mark = / data-at="(\d+)"/

const tags = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^>"]*(?:"[^"]*"[^>"]*)*)>/g

interface OpenGroup {
  readonly tag: string
  readonly units: PageUnit[]
}

function unitsIn(html: string): readonly PageUnit[] {
  const root: OpenGroup = { tag: '', units: [] }
  const groups = [root]
  // A leaf begins where the one before ends, so that no white space is lost.
  let [from, depth] = [0, 0]
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(tags)) {
    const end = index + tag.length
    const group = groups.at(-1) ?? root
    if (depth === 0 && slash === '/') {
      endLeaf(group, html.slice(from, index))
      const ended = groups.pop()
      groups.at(-1)?.units.push({ tag: ended?.tag ?? '', units: ended?.units ?? [] })
      from = end
    } else if (depth === 0 && isGroup(name, html, end)) {
      endLeaf(group, html.slice(from, index))
      groups.push({ tag: withoutMarks(tag), units: [] })
      from = end
    } else {
      if (depth === 0) {
        endLeaf(group, html.slice(from, index))
        from = index
      }
      if (slash === '/') depth--
      else if (!isEmpty(name, tag)) depth++
    }
  }
  endLeaf(groups.at(-1) ?? root, html.slice(from))
  return root.units
}

/** White space before the first of a group is nobody's. */
function endLeaf({ units }: OpenGroup, html: string): void {
  if (html.trim() !== '') units.push({ html: withoutMarks(html), at: placeOf(html) })
}

/** The block that an element is, or begins with. */
export function placeOf(html: string): number | undefined {
  const [, at] = mark.exec(html) ?? []
  return at === undefined ? undefined : Number(at)
}

const always: ReadonlySet<string> = new Set(['main', 'section', 'nav'])

function isGroup(name: string, html: string, end: number): boolean {
  if (always.has(name)) return startsWithTag(html, end)
  // Of lists only those of the page itself, whose items are found by their number.
  if (name === 'ol') return /^\s*<li (?:id|class)=/.test(html.slice(end, end + 20))
  return name === 'div' && /^\s*<(?:main|nav|aside)\b/.test(html.slice(end, end + 20))
}

function startsWithTag(html: string, end: number): boolean {
  return /^\s*<[a-zA-Z]/.test(html.slice(end, end + 200))
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function isEmpty(name: string, tag: string): boolean {
  return tag.endsWith('/>') || empty.has(name)
}
