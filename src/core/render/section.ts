import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../report.ts'
import type { Context } from './context.ts'
import { renderNodes } from './render-nodes.ts'
import { turnTables } from './turn-tables.ts'

/** One section; its anchor is that of its title. */
export function renderSection(section: Section, context: Context): Element {
  const { id, part, path, tree } = section
  const [first, ...rest] = tree.children
  const hasTitle = first?.type === 'heading' && first.depth === 1
  const standing = { section, file: path, copied: false, level: 2, inLink: false }
  return h(
    'section',
    { id, className: ['section', ...(part === 'section' ? [] : [part === 'back' ? 'back-matter' : part])] },
    turnTables([
      ...(hasTitle ? renderNodes([first], context, standing) : []),
      ...headOf(section, context),
      { type: 'text', value: '\n' },
      ...renderNodes(hasTitle ? rest : tree.children, context, standing),
    ]),
  )
}

/** What the front matter says to readers. */
function headOf({ frontMatter: { status, authors, abstract } }: Section, { word }: Context): ElementContent[] {
  return [
    ...(status && status !== 'final' ? [h('p.stamp', word(`status-${status}`))] : []),
    ...(authors.length > 0 ? [h('p.byline', authors.join(', '))] : []),
    ...(abstract ? [h('p.abstract', abstract)] : []),
  ]
}
