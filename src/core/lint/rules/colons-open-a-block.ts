import { directives } from '../../directives/index.ts'
import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { Rule } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'
import { childrenOf, every, type Visited } from '../walk.ts'
import { matchesIn } from '../walk-matches.ts'

/** A line that was meant as a block is not printed as text. */
export const colonsOpenABlock: Rule = {
  id: 'colons-open-a-block',
  summary: 'A line that begins with colons is a block, not text.',
  severity: 'warning',
  check(report, say) {
    for (const visited of every(report, 'text')) {
      if (visited.parent?.node.type !== 'paragraph' || !visited.node.value.includes(':')) continue
      for (const { found, place } of matchesIn(visited, report, line)) {
        if (found.index === 0 && !startsLine(visited)) continue
        const { space = '', ...parts } = found.groups ?? {}
        const problem = problemIn(parts)
        if (problem) say({ place: after(place, space.length), ...problem })
      }
    }
  },
}

const line = /^(?<space>[ \t>]*)(?<colons>:[: \t]*)(?<name>[\p{L}\p{N}_-]*)(?<rest>.*)/gmu

function startsLine({ parent, index }: Visited): boolean {
  return index === 0 || (parent !== undefined && childrenOf(parent.node)[index - 1]?.type === 'break')
}

function after({ file, start, end }: Place, length: number): Place {
  return { file, start: { line: start.line, column: start.column + length }, end }
}

function problemIn({ colons = '', name = '', rest = '' }: Readonly<Record<string, string>>) {
  const typed = colons.replace(/\s/g, '').length
  if (name === '') return typed >= 3 && rest.trim() === '' ? closesNothing(colons) : undefined
  // One colon starts many lines of text, so it needs more to be a block.
  if (typed < 2 && !(directives.has(name) && /^(?:\s*\{.*)?\s*$/.test(rest))) return undefined
  return { text: `Unexpected ${quote(`${colons}${name}${rest}`)} in the text, expected a block`, ...hintFor(name) }
}

function closesNothing(colons: string) {
  const hint = 'Take the line out, or look above for the block that it should close.'
  return { text: `Unexpected ${quote(colons)} that closes nothing`, hint }
}

function hintFor(name: string): { readonly hint?: string } {
  const directive = directives.get(name)
  if (!directive) return suggestFrom([...directives.keys()])(name)
  const fence = directive.forms.includes('leaf') ? '::' : ':::'
  return { hint: `Write ${quote(`${fence}${name}{…}`)} on a line of its own, without spaces before the \`{\`.` }
}
