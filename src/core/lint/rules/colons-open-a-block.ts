import { directives } from '../../directives/index.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport } from '../../report.ts'
import type { Rule } from '../rule.ts'
import { blockMeant, holdsText, howItIsWritten } from '../typed-block.ts'
import { typedLines } from '../typed-lines.ts'
import { ancestors, everyNode, isA, placeIn, type Visited } from '../walk.ts'
import { isClosed } from '../written-directive.ts'

/** A line that was meant as a block is not printed as text: no list would have what it holds. */
export const colonsOpenABlock: Rule = {
  id: 'colons-open-a-block',
  summary: 'A line that begins with colons is a block, not text.',
  severity: 'error',
  check(report, say) {
    const open: Slip[] = []
    for (const visited of everyNode(report)) {
      if (isLeafOfText(visited)) open.push({ rule: 'directive-is-known', place: placeIn(visited) })
      for (const { typed, written, place } of typedLines(visited, report)) {
        if (!typed) {
          const explainedBy = takeFrom(open, visited.file) ?? unclosedAround(visited, report)
          const text = `Unexpected ${quote(written)} that closes nothing`
          say({ place, text, hint: lookAbove, ...(explainedBy && { explainedBy }) })
          continue
        }
        if (holdsText(typed) && !isWhole(visited)) open.push({ rule: 'colons-open-a-block', place })
        const explainedBy = blockMeant(typed) ? undefined : unclosedAround(visited, report)
        const text = `Unexpected ${quote(written)} in the text, expected a block`
        say({ place, text, hint: howItIsWritten(typed), ...(explainedBy && { explainedBy }) })
      }
    }
  },
}

type Slip = Pick<Finding, 'rule' | 'place'>

const lookAbove = 'Take the line out, or look above for the block that it should close.'

/** `::name` of a block that holds text: the line that was to close it closes nothing. */
function isLeafOfText(visited: Visited): boolean {
  return isA(visited, 'leafDirective') && directives.get(visited.node.name)?.forms.includes('leaf') === false
}

/** Code of several lines holds the end of a block too. */
function isWhole({ node }: Visited): boolean {
  return node.type === 'code' && node.value.includes('\n')
}

/** What was to begin a block that a line is to close, which it does once. */
function takeFrom(open: Slip[], file: string): Slip | undefined {
  const last = open.pop()
  if (last?.place.file === file) return last
  open.length = 0
  return undefined
}

/** A block around a line that has more colons, so that the line does not close it. */
function unclosedAround(visited: Visited, report: ResolvedReport): Slip | undefined {
  for (const around of ancestors(visited)) {
    if (isA(around, 'containerDirective') && !isClosed(around, report)) {
      return { rule: 'directive-is-closed', place: placeIn(around) }
    }
  }
  return undefined
}
