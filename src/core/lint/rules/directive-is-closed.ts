import type { ContainerDirective } from 'mdast-util-directive'
import type { Place } from '../../message.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'
import { colonsAt, isClosed } from '../written-directive.ts'

/** A block ends where its author meant it to, and does not swallow the text below. */
export const directiveIsClosed: Rule = {
  id: 'directive-is-closed',
  summary: 'Every `:::name` block ends with `:::`.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'containerDirective')) {
      if (isClosed(visited, report)) continue
      const open = robbed(visited, report) ?? visited
      const place = firstLine(open)
      const fence = ':'.repeat(colonsIn(open, report))
      const text = `Unexpected \`${fence}${open.node.name}\` that is never closed`
      const related = open === visited ? [] : [{ place: firstLine(visited), text: 'the next block starts here' }]
      say({ place, text, hint: `Put \`${fence}\` on a line of its own where the block ends.`, related })
    }
  },
}

/** The block around this one that took the closing fence of this one for its own. */
function robbed(visited: Visited<ContainerDirective>, report: ResolvedReport): Visited<ContainerDirective> | undefined {
  const { parent } = visited
  if (parent?.node.type !== 'containerDirective' || parent.node.data?.leaf) return undefined
  const around = { ...parent, node: parent.node }
  return colonsIn(around, report) <= colonsIn(visited, report) ? around : undefined
}

function colonsIn({ node, file }: Visited<ContainerDirective>, { texts }: ResolvedReport): number {
  return colonsAt(texts.get(file) ?? '', node.position?.start.offset ?? 0)
}

function firstLine(visited: Visited): Place {
  const { file, start } = placeIn(visited)
  return { file, start, end: start }
}
