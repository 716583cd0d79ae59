import type { Text } from 'mdast'
import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { almostIds } from '../almost-ids.ts'
import { givenIds } from '../given-ids.ts'
import type { Rule, Say } from '../rule.ts'
import { childrenOf, every, type Visited } from '../walk.ts'
import { matchesIn } from '../walk-matches.ts'

/** An id can be typed in a reference and stand in an address. */
export const idIsWellFormed: Rule = {
  id: 'id-is-well-formed',
  summary: 'An id is made of letters, digits, hyphens, underscores and full stops.',
  severity: 'error',
  check(report, say) {
    for (const { id, place } of givenIds(report)) {
      // What cannot be seen in it has been named already.
      const explainedBy = { rule: 'text-is-clean', place }
      if (!wellFormed.test(id)) say({ place, text: textOf(id), ...hintOf(id), explainedBy })
    }
    sayLeftInText(report, say)
    for (const { id, written, place } of almostIds(report)) {
      const text = `Unexpected ${quote(written)} among the words of a heading, expected an id`
      say({ place, text, hint: `Write ${quote(`{#${id}}`)}; words have \`\\\` before the bracket.` })
    }
  },
}

/** Letters of any script with their marks, digits, emoji with what joins them. */
const wellFormed =
  /^(?:[\p{L}\p{M}\p{N}_.-]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u

function textOf(id: string): string {
  return `Unexpected id ${quote(id)}, expected letters, digits, \`-\`, \`_\` and \`.\` only`
}

function hintOf(id: string): { readonly hint?: string } {
  const kind = /^(note|fact):/.exec(id)?.[1]
  if (kind) return { hint: `References to ${kind}s start with \`${kind}:\`, so no id does.` }
  const better = id.replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-').replace(/^-+|-+$/g, '')
  return better ? { hint: `Write ${quote(better)}.` } : {}
}

const leftAtEnd = /\{#[^{}]*\}[ \t]*$/

/** Where `{#…}` at the end of a heading or behind an image could not be read, it is still among the words. */
function sayLeftInText(report: ResolvedReport, say: Say): void {
  for (const visited of every(report, 'text')) {
    const pattern = patternFor(visited)
    if (!pattern) continue
    for (const { found, place } of matchesIn(visited, report, pattern)) sayLeft(found[1] ?? '', place, say)
  }
}

function patternFor({ node, parent, index }: Visited<Text>): RegExp | undefined {
  if (parent?.node.type === 'heading' && leftAtEnd.test(node.value)) return /(?<!\\)\{#([^{}]*)\}[ \t]*$/g
  const before = parent && childrenOf(parent.node)[index - 1]
  return before?.type === 'image' && node.value.startsWith('{#') ? /^\{#([^{}]*)\}/g : undefined
}

function sayLeft(id: string, place: Place, say: Say): void {
  const ofSection = `The id of a section stands in its front matter: ${quote(`id: ${id}`)}.`
  const misplaced = `Unexpected ${quote(`{#${id}}`)} among the words, expected one id at the end of a heading`
  say({ place, ...(wellFormed.test(id) ? { text: misplaced, hint: ofSection } : { text: textOf(id), ...hintOf(id) }) })
}
