import type { List } from 'mdast'
import type { ResolvedReport } from '../../report.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'
import { rawOf } from '../walk-matches.ts'

/** Markdown takes only the first number of a list from its author and counts on from there. */
export const listCountsOn: Rule = {
  id: 'list-counts-on',
  summary: 'The numbers of a list are those that are printed.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'list')) {
      const typed = visited.node.ordered ? numbersIn(visited, report) : []
      // `1.` before every item is a way to leave the counting to Markdown.
      if (typed.every(({ number }) => number === typed[0]?.number)) continue
      const first = visited.node.start ?? 1
      const wrong = typed.find(({ number }, index) => number !== first + index)
      if (!wrong) continue
      const expected = first + typed.indexOf(wrong)
      const text = `Unexpected number ${wrong.number} in a list, expected ${expected}, which is printed`
      say({
        place: placeIn(wrong.item),
        text,
        hint: `To print ${wrong.number}, end the list above it with a paragraph or a comment.`,
      })
    }
  },
}

interface TypedNumber {
  readonly number: number
  readonly item: Visited
}

function numbersIn(list: Visited<List>, report: ResolvedReport): TypedNumber[] {
  return list.node.children.flatMap((node, index) => {
    const item = { node, parent: list, index, section: list.section, file: list.file }
    const digits = /^\d{1,9}/.exec(rawOf(item, report))?.[0]
    return digits === undefined ? [] : [{ number: Number(digits), item }]
  })
}
