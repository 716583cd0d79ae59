import type { Html, Nodes } from 'mdast'
import { quote } from '../../quote.ts'
import { withoutComments } from '../../without-comments.ts'
import { placeOfPart } from '../place-of-part.ts'
import type { Rule } from '../rule.ts'
import { every, placeIn, type Visited } from '../walk.ts'

/** HTML is never passed on, so the words in it would be lost. */
export const htmlIsEscaped: Rule = {
  id: 'html-is-escaped',
  summary: 'A text holds no HTML but comments, and a sign `<` before a letter is escaped.',
  severity: 'error',
  check(report, say) {
    const open = new Map<Nodes | undefined, Set<string>>()
    for (const visited of every(report, 'html')) {
      const lost = partThatIsLost(visited.node)
      if (lost === '' || closesOneBefore(visited, open)) continue
      const place = placeOfPart(visited, lost, report)
      const tag = /^<[^>]*>?/.exec(lost)?.[0]
      if (tag) say({ place, text: `Unexpected HTML ${quote(tag)}${andMore(visited)}`, hint: hintFor(tag) })
      else say({ place, text: `Unexpected ${quote(lost)} behind a comment`, hint: 'Begin a new line after `-->`.' })
    }
  },
}

/** What stands between and behind the comments. One that is never closed is for another rule. */
function partThatIsLost({ value }: Html): string {
  const lost = withoutComments(value).trim()
  return lost.startsWith('<!--') ? '' : lost
}

/** `</b>` goes with the `<b>` before it, which has been reported; unless words of a block of HTML follow it. */
function closesOneBefore({ node, parent }: Visited<Html>, open: Map<Nodes | undefined, Set<string>>): boolean {
  const names = open.get(parent?.node) ?? new Set()
  open.set(parent?.node, names)
  const closed = nameOf(node.value.replace('</', '<'))
  if (/^<\/[^<>]*>\s*$/.test(node.value)) return closed !== undefined && names.has(closed)
  if (closed !== undefined) names.add(closed)
  return false
}

function nameOf(tag: string): string | undefined {
  return /^<([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase()
}

function andMore(visited: Visited<Html>): string {
  const lines = visited.node.value.trimEnd().split('\n').length
  if (lines === 1 || isInline(visited)) return ', which is not printed'
  return `, with which nothing down to line ${placeIn(visited).start.line + lines - 1} is printed`
}

function isInline({ parent }: Visited): boolean {
  return parent !== undefined && phrasing.has(parent.node.type)
}

const phrasing: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'] as const),
])

const inMarkdown: Readonly<Record<string, string>> = {
  b: '`**words**`',
  strong: '`**words**`',
  i: '`*words*`',
  em: '`*words*`',
  s: '`~~words~~`',
  del: '`~~words~~`',
  code: 'words between backticks',
  a: '`[words](https://example.org)`',
  img: '`![description](media/file.png)`',
  br: 'a `\\` at the end of the line',
  hr: '`***` on a line of its own',
  p: 'an empty line between paragraphs',
  ul: 'lines that begin with `- `',
  ol: 'lines that begin with `1. `',
  li: 'lines that begin with `- `',
  blockquote: 'lines that begin with `> `',
  h1: '`## Heading`',
  h2: '`## Heading`',
  h3: '`### Heading`',
  table: 'a table of `|`',
  sup: '`[^label]` for a note',
}

function hintFor(tag: string): string {
  const markdown = inMarkdown[nameOf(tag) ?? '']
  if (markdown) return `Write ${markdown} in its place.`
  return `To print it as it stands, write ${quote(`\\${tag}`)}; otherwise take it out.`
}
