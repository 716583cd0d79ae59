import { type CutBlock, type CutPage, notesCalledIn } from './cut-page.ts'

/** The blocks of a page from one to before another. */
export interface BlockRange {
  readonly from: number
  readonly to: number
}

/** A page with some of the blocks of another, with the notes that these call; cover and contents stand before the first part alone. */
export function partOfPage(page: CutPage, { from, to }: BlockRange, isFirst: boolean): string {
  const text = textOf(page.blocks.slice(from, to))
  const called = notesCalledIn(text)
  const isLast = to === page.blocks.length
  const notes = page.notes.filter(({ id, isCalled }) => (isCalled ? called.has(id) : isLast))
  const foot = notes.length > 0 ? [page.foot, ...notes.map(({ html }) => html), '</div>'] : []
  return [isFirst ? page.front : page.head, text, ...foot, page.end].join('\n')
}

function textOf(blocks: readonly CutBlock[]): string {
  const text: string[] = []
  let open: CutBlock['sections'] = []
  for (const { html, sections } of blocks) {
    let same = 0
    while (same < open.length && open[same] === sections[same]) same++
    text.push(...open.slice(same).map(() => '</section>'), ...sections.slice(same).map(({ tag }) => tag), html)
    open = sections
  }
  return [...text, ...open.map(() => '</section>')].join('\n')
}
