import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table, TableRow } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import '../../tables/table-data.ts'
import { type Frame, tableCell } from './table-cell.ts'

/** A table whose header cells name their direction, and in which no cell is lost, not even one that stands outside. */
export function table(state: State, node: Table, mark: MarkRow): Element {
  const headers = node.data?.headerRows ?? 1
  const align = node.align ?? []
  const width = Math.max(align.length, ...node.children.map(({ children }) => children.length))
  const frame = { align, width, mark }
  const head = node.children.slice(0, headers)
  const body = node.children.slice(headers)
  const total = body.filter(({ data }) => data?.total)
  const groups = groupsOf(body.filter(({ data }) => !data?.total))
  const element = h('table', [
    ...part('thead', rowsOf(state, head, frame, true), state),
    ...groups.flatMap((group) => part('tbody', rowsOf(state, group, frame, false), state)),
    ...part('tfoot', rowsOf(state, total, frame, false), state),
  ])
  state.patch(node, element)
  return element
}

/** Says which row an element is. */
export type MarkRow = (row: TableRow, element: Element) => Element

/** The rows of each group, its heading first: each a body of its own, because a heading heads the body it is in. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = []
  for (const row of rows) {
    if (groups.length === 0 || row.data?.group) groups.push([])
    groups.at(-1)?.push(row)
  }
  return groups
}

function part(name: string, rows: readonly Element[], state: State): Element[] {
  return rows.length > 0 ? [h(name, state.wrap([...rows], true))] : []
}

function rowsOf(
  state: State,
  rows: readonly TableRow[],
  { mark, ...frame }: Frame & { readonly mark: MarkRow },
  isHead: boolean,
): Element[] {
  return rows.map((row) => {
    const { group, total } = row.data ?? {}
    // A row that is too short is filled up; the heading of a group is one cell, which spans the others.
    const length = group ? row.children.length : frame.width
    const cells = Array.from({ length }, (_, index) => {
      return tableCell(state, { cell: row.children[index], index, isHead, isGroup: group === true }, frame)
    })
    return mark(row, h('tr', { className: group ? 'group' : total ? 'total' : undefined }, state.wrap(cells, true)))
  })
}
