import type { Rule } from '../rule.ts'
import { every, isA, placeIn } from '../walk.ts'

/** A cell outside the columns of its table is dropped by other Markdown programs, and heads the wrong column in ours. */
export const tableIsRegular: Rule = {
  id: 'table-is-regular',
  summary: 'No row of a table has more cells than the row of headers.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'tableRow')) {
      const { node, parent } = visited
      // A table made from data has its own rules.
      if (!node.position || !parent || !isA(parent, 'table')) continue
      const expected = parent.node.children[0]?.children.length ?? 0
      const cell = node.children[expected]
      if (!cell) continue
      const text = `Unexpected row of ${node.children.length} cells, expected ${expected} as in the row of headers`
      const place = placeIn({
        node: cell,
        parent: visited,
        index: expected,
        section: visited.section,
        file: visited.file,
      })
      say({ place, text, hint: 'A `|` inside a cell is written `\\|`, also between backticks.' })
    }
  },
}
