import type { Element, ElementContent, Properties } from 'hast'
import type { Nodes, Parents, TableRow } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** A row with header cells that name their direction, aligned by class because HTML has given up `align`. */
export function tableRow(state: State, node: TableRow, parent: Parents | undefined): Element {
  const row = defaultHandlers.tableRow(state, node, parent)
  const isHead = parent?.children[0] === (node satisfies Nodes)
  return { ...row, children: row.children.map((cell) => cellOf(cell, isHead)) }
}

function cellOf(cell: ElementContent, isHead: boolean): ElementContent {
  if (cell.type !== 'element') return cell
  const { align, ...properties } = cell.properties
  const aligned: Properties = typeof align === 'string' ? { className: [`align-${align}`] } : {}
  // A header cell without words heads nothing.
  const isHeader = isHead && cell.children.length > 0
  const scope: Properties = isHeader ? { scope: 'col' } : {}
  return { ...cell, tagName: isHeader ? 'th' : 'td', properties: { ...scope, ...aligned, ...properties } }
}
