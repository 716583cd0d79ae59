import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import '../tables/list-data.ts'
import type { Block, Directive } from './directive.ts'

/** `::list{src=data/observers.csv by=Country}`: many short entries, set in columns. */
export const list: Directive = {
  name: 'list',
  summary: 'A long list of people or bodies, made from a file of data and set in columns.',
  forms: ['leaf'],
  id: 'optional',
  attributes: {
    src: { summary: 'The CSV file, seen from the folder of the report: `data/observers.csv`.', required: true },
    caption: { summary: 'What the list holds, in Markdown.' },
    header: { summary: 'How many of the first rows are headers.', values: ['0', '1'] },
    by: {
      summary: 'The column by which entries are put together, under the name and the count of each group.',
      proposed: 'columns',
    },
    count: {
      summary: 'The column of numbers that is added up for the count of a group. Otherwise entries are counted.',
      proposed: 'columns',
    },
    sort: { summary: 'The column to sort by; with `-` before it, the highest first.', proposed: 'order' },
  },
  render: (block) => [renderList(block)],
}

function renderList({ node, resolved, caption, level }: Block): ElementContent {
  const children = node.children.filter(({ data }) => !data?.caption)
  return h('figure.list', { id: resolved.anchor }, [
    ...(caption ? [h('figcaption', caption)] : []),
    h('div.list-groups', groupsOf(children, level)),
  ])
}

/** Each name with the entries below it; entries alone where the list has no groups. */
function groupsOf(children: readonly Nodes[], level: number): ElementContent[] {
  return children.flatMap((child, index) => {
    if (child.type !== 'list') return []
    const before = children[index - 1]
    return before?.type === 'paragraph'
      ? [h('div.list-group', [nameOf(before, level), entriesOf(child)])]
      : [entriesOf(child)]
  })
}

function nameOf(name: Paragraph, level: number): ElementContent {
  const count = h('span.count', name.data?.group?.count ?? '')
  return h(`h${level}`, { className: ['group-name'] }, [textOf(name), ' ', count])
}

function entriesOf({ children }: List): ElementContent {
  return h('ul.entries', children.map(entryOf))
}

/** The name as it stands, and what else is said of it. */
function entryOf({ children: [entry] }: ListItem): ElementContent {
  const [name = '', ...details] = entry && 'children' in entry ? entry.children.map((part) => textOf(part)) : []
  return h('li', [name, ...(details.length > 0 ? [h('span.details', details)] : [])])
}
