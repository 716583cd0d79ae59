import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { captionWithLabel } from './caption-with-label.ts'
import type { Block, Directive, RenderTools } from './directive.ts'

/** More columns than these may be wider than a screen. */
const narrow = 4

/** `::table{src=data/results.csv}` and `:::table{caption="…"}` around a table in Markdown. */
export const table: Directive = {
  name: 'table',
  summary: 'A table with a caption and a number, made from a file of data or written in Markdown.',
  forms: ['leaf', 'container'],
  id: 'optional',
  attributes: {
    src: { summary: 'The CSV file, seen from the folder of the report: `data/results.csv`.' },
    caption: { summary: 'What the table shows, in Markdown.' },
    header: { summary: 'How many of the first rows are headers.', values: ['0', '1'] },
    total: {
      summary: '`last`: the last row holds totals, which are compared. `computed`: a row of totals is added.',
      values: ['last', 'computed', 'sum'],
    },
    group: { summary: 'The column by which rows are put together, under a heading each.', proposed: 'columns' },
    sort: { summary: 'The column to sort by; with `-` before it, the highest first.', proposed: 'order' },
    landscape: { summary: 'On paper, the table stands on pages of its own, turned on their side.', values: [''] },
    align: { summary: 'A letter a column: `l`, `r` or `c`. Otherwise numbers stand on the right.' },
  },
  series: 'table',
  countedWithCaption: true,
  render: (block, tools) => [renderTable(block, tools)],
}

function renderTable(block: Block, tools: RenderTools): Element {
  const { anchor } = block.resolved
  const caption = captionWithLabel(block, tools)
  const captionId = caption && anchor ? `${anchor}-caption` : undefined
  const at = block.children.findIndex(isTable)
  const found = block.children[at]
  const children = caption && !isTable(found) ? [h('figcaption', caption), ...block.children] : [...block.children]
  if (isTable(found)) {
    const captioned = caption ? withCaption(found, h('caption', { id: captionId }, caption)) : found
    children[at] = wide(found) && tools.medium === 'screen' ? scrolling(captioned, captionId) : captioned
  }
  return h('figure.table', { id: anchor, className: turned(block, tools) ? ['landscape'] : [] }, children)
}

function turned({ attributes }: Block, { medium }: RenderTools): boolean {
  return medium === 'paper' && attributes['landscape'] !== undefined
}

function isTable(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'table'
}

function withCaption(table: Element, caption: Element): Element {
  return { ...table, children: [caption, ...table.children] }
}

function wide(table: Element): boolean {
  const widths = rowsIn(table).map(({ children }) => children.filter(({ type }) => type === 'element').length)
  return Math.max(0, ...widths) > narrow
}

function rowsIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : rowsIn(child)
  })
}

/** What scrolls can be reached with the keyboard, and says what it is. */
function scrolling(table: Element, captionId: string | undefined): Element {
  const region = captionId ? { role: 'region', ariaLabelledBy: captionId } : {}
  return h('div.scroll', { tabIndex: 0, ...region }, table)
}
