import { elementsIn, type HtmlElement, openTagsIn } from './elements-in.ts'

/** A page cut into pieces, of which `partOfPage` makes pages of parts of it. */
export interface CutPage {
  /** Up to the text: head, cover and contents. */
  readonly front: string
  /** The same without cover and contents, for a part that begins further on. */
  readonly head: string
  readonly blocks: readonly CutBlock[]
  readonly notes: readonly CutNote[]
  /** What stands around all notes. */
  readonly foot: string
  /** From the end of the text on. */
  readonly end: string
}

/** A paragraph, heading, table or the like, which stands in nothing but sections. */
export interface CutBlock {
  readonly html: string
  /** The sections around it, from the outermost on: of each its first tag, in an object of its own. */
  readonly sections: readonly { readonly tag: string }[]
}

export interface CutNote {
  readonly id: string
  readonly html: string
  /** One that nothing calls is printed at the end. */
  readonly isCalled: boolean
}

/** Cuts a page at the blocks of its text; undefined where a theme has made another page than that asks for. Linear. */
export function cutPage(html: string): CutPage | undefined {
  const [, start = '', around = '', main = '', text = '', end = ''] = pageParts.exec(html) ?? []
  const wrappers = openTagsIn(around)
  const elements = main === '' ? undefined : elementsIn(text)
  if (elements === undefined || wrappers === undefined) return undefined
  const feet = elements.filter(isFoot)
  const notes = feet.length === 1 ? notesIn(feet[0]?.content ?? '', text) : []
  const blocks = blocksOf(elements.filter((element) => !isFoot(element)))
  if (feet.length > 1 || notes === undefined || blocks === undefined || isFoot(elements.at(-2))) return undefined
  const head = [start, ...wrappers, main].join('\n')
  return { front: start + around + main, head, blocks, notes, foot: feet[0]?.tag ?? '', end }
}

const pageParts = /^(.*?<body\b[^>]*>)(.*?)(<main\b[^>]*>)(.*)(<\/main>.*)$/s

function isFoot(element: HtmlElement | undefined): boolean {
  return element !== undefined && / class="foot"/.test(element.tag)
}

function notesIn(foot: string, text: string): readonly CutNote[] | undefined {
  const called = notesCalledIn(text)
  return elementsIn(foot)?.map(({ tag, html }) => {
    const id = / id="([^"]*)"/.exec(tag)?.[1] ?? ''
    return { id, html, isCalled: called.has(id) }
  })
}

/** The ids of the notes that a text calls. */
export function notesCalledIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ data-note="([^"]*)"/g)].map(([, id = '']) => id))
}

function blocksOf(elements: readonly HtmlElement[]): readonly CutBlock[] | undefined {
  const blocks: CutBlock[] = []
  for (const { name, tag, html, content } of elements) {
    const within = name === 'section' ? elementsIn(content) : []
    const inner = within && blocksOf(within)
    if (inner === undefined) return undefined
    const section = { tag }
    if (inner.length > 0) blocks.push(...inner.map((block) => ({ ...block, sections: [section, ...block.sections] })))
    else blocks.push({ html, sections: [] })
  }
  return blocks
}
