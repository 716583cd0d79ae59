import type { Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Rule, Say } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'

/** A row without all its cells may have lost one, or be a line of text that stands too close to the table. */
export const tableIsFilled: Rule = {
  id: 'table-is-filled',
  summary: 'A table has rows, and every row has all its cells.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'table')) sayOfTable(visited, say)
    for (const visited of every(report, 'containerDirective')) sayOfBlock(visited, say)
    for (const visited of every(report, 'leafDirective')) {
      if (visited.node.name !== 'table') continue
      say({ place: placeIn(visited), text: 'Unexpected `::table` without a file, expected `src`', hint: withoutFile })
    }
  },
}

const withoutFile = 'Write `::table{src=data/file.csv}`, or put a table between `:::table` and `:::`.'

function sayOfTable(visited: Visited<Table>, say: Say): void {
  const [head, ...rows] = visited.node.children
  if (!head?.position) return
  if (rows.length === 0) say({ place: placeIn(visited), text: 'Unexpected table without rows below its headers' })
  const expected = head.children.length
  for (const row of rows) {
    if (row.children.length >= expected) continue
    const cells = row.children.length === 1 ? '1 cell' : `${row.children.length} cells`
    const text = `Unexpected row of ${cells}, expected ${expected} as in the row of headers`
    const hint = 'Leave a cell empty with `| |`. Where the line is no part of the table, put an empty line above it.'
    say({ place: placeIn({ ...visited, node: row, parent: visited }), text, hint })
  }
}

function sayOfBlock(visited: Visited<ContainerDirective>, say: Say): void {
  const { name, children, data } = visited.node
  if (name !== 'table' || data?.leaf || children.some(({ type }) => type === 'table')) return
  say({ place: placeIn(visited), text: 'Unexpected `:::table` without a table, expected rows of `|`' })
}
