import type { Html } from 'mdast'
import { withoutComments } from '../../without-comments.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'
import { matchesIn } from '../walk-matches.ts'

/** A comment ends: without its end it swallows the text below, or is printed itself. */
export const commentIsClosed: Rule = {
  id: 'comment-is-closed',
  summary: 'Every comment that begins with `<!--` ends with `-->`.',
  severity: 'error',
  check(report, say) {
    for (const visited of every(report, 'html')) {
      if (isOpen(visited)) say({ place: placeIn(visited), text: swallows(visited), hint: 'Write `-->` where it ends.' })
      else if (holdsAnother(visited.node.value))
        say({ place: placeIn(visited), text: isHeld, hint: 'Write `-->` where the first comment ends.' })
    }
    for (const visited of every(report, 'text')) {
      if (!visited.node.value.includes('<!--')) continue
      for (const { found, place } of matchesIn(visited, report, opening)) {
        if (found.groups?.['slash'] === undefined)
          say({
            place,
            text: isPrinted,
            hint: 'Write `-->` where it ends. An empty line ends a comment that begins inside a paragraph.',
          })
      }
    }
  },
}

const opening = /(?<slash>\\)?<!--/g
const isPrinted = 'Unexpected `<!--` without `-->` in its paragraph: the remark would be printed'

const isHeld = 'Unexpected `<!--` inside a comment, which goes on to the next `-->`: what stands between is not printed'

/** A comment that was never closed ends with the next one, and swallows the text between them. */
function holdsAnother(value: string): boolean {
  for (let open = value.indexOf('<!--'); open !== -1; ) {
    const close = value.indexOf('-->', open + 2)
    const next = value.indexOf('<!--', open + 4)
    if (next !== -1 && next < close) return true
    open = next
  }
  return false
}

function isOpen({ node }: Visited<Html>): boolean {
  const rest = withoutComments(node.value).trimStart()
  return rest.startsWith('<!--')
}

function swallows(visited: Visited<Html>): string {
  const first = placeIn(visited).start.line
  const last = first + visited.node.value.trimEnd().split('\n').length - 1
  const lines = last > first ? `lines ${first} to ${last}` : `line ${first}`
  return `Unexpected \`<!--\` without \`-->\`: ${lines} would not be printed`
}
