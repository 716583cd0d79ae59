import type { Definition, Link, Nodes } from 'mdast'
import { directives } from '../../directives/index.ts'
import { groupBy } from '../../group-by.ts'
import { stemOf } from '../../parse/path.ts'
import { quote } from '../../quote.ts'
import type { Finding, ResolvedReport, Target } from '../../report.ts'
import { idIn } from '../../resolve/link-references.ts'
import { almostIds } from '../almost-ids.ts'
import { explainedByMissingSection } from '../missing-sections.ts'
import type { Rule, Say } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'
import { childrenOf, every, placeIn, type Visited } from '../walk.ts'

/** Every reference points at something, and can print what it is to print. */
export const referenceResolves: Rule = {
  id: 'reference-resolves',
  summary: 'Every reference points at something in the report.',
  severity: 'error',
  check(report, say) {
    const explain = explainer(report)
    for (const visited of every(report, 'link')) {
      // A bare `#` is an address left open, for `link-has-target` to report.
      if (!visited.node.url.startsWith('#') || visited.node.url === '#') continue
      const target = visited.node.data?.resolved?.target
      if (!target) say({ place: placeIn(visited), ...explain(visited) })
      sayPlaceholders(visited, target, say)
    }
    for (const visited of every(report, 'definition')) sayDefinition(visited, report, say)
  },
}

/** A link through a definition goes to the address as it stands, which is not that of a numbered table or note. */
function sayDefinition(visited: Visited<Definition>, { targets }: ResolvedReport, say: Say): void {
  const { url } = visited.node
  if (!url.startsWith('#') || url === '#' || targets.get(idIn(url))?.anchor === idIn(url)) return
  const text = `Unexpected ${quote(url)} in a link definition, expected an address`
  say({ place: placeIn(visited), text, hint: `Write ${quote(`[words](${url})`)} in the text.` })
}

type Explanation = Pick<Finding, 'text' | 'hint' | 'explainedBy'>

/** Say what a reference that points at nothing was most likely meant to be. */
function explainer(report: ResolvedReport): (visited: Visited<Link>) => Explanation {
  const given = [...report.targets.values()].filter(({ automatic }) => !automatic)
  const ids = given.filter(({ series }) => series !== 'note').map(({ id }) => id)
  const byAnchor = new Map(given.map((target) => [target.anchor, target]))
  const explained = explainedByMissingSection(report)
  const explainNote = noteExplainer(given, explained)
  const suggest = orElse(explained, suggestFrom(ids, asReference))
  const typed = new Map(almostIds(report).map(({ id, place }) => [id, { rule: 'id-is-well-formed', place }]))
  return (visited) => {
    const id = idIn(visited.node.url)
    if (id.startsWith('note:')) return explainNote(id, visited)
    const kind = /^([\p{L}-]+):/u.exec(id)?.[1]
    if (kind) return unknownKind(id, kind)
    const text = `Unexpected reference to ${quote(`#${id}`)}, expected the id of a heading, note or recommendation`
    const made = byAnchor.get(id)
    const explainedBy = typed.get(id)
    if (explainedBy) return { text, explainedBy }
    return { text, ...(made ? { hint: `Write ${quote(`#${made.id}`)}, because numbers change.` } : suggest(id)) }
  }
}

type MissingElsewhere = Pick<Finding, 'explainedBy'>

/** What is near to nothing that is there may stand in a file that is not. */
function orElse(explained: MissingElsewhere, suggest: (id: string) => Pick<Finding, 'hint'>) {
  return (id: string): Pick<Finding, 'hint' | 'explainedBy'> => {
    const near = suggest(id)
    return near.hint ? near : explained
  }
}

function asReference(id: string): string {
  return `#${id}`
}

function unknownKind(id: string, kind: string): Explanation {
  const what =
    kind === 'fact' ? 'facts cannot be referred to yet' : 'the one kind of reference with a colon is `#note:`'
  return { text: `Unexpected reference to ${quote(`#${id}`)}: ${what}` }
}

/** Labels of the reference's own file first, because that is where most notes are referred to. */
function noteExplainer(
  given: readonly Target[],
  explained: MissingElsewhere,
): (id: string, visited: Visited<Link>) => Explanation {
  const notes = given.filter(({ series }) => series === 'note').map(({ id }) => id)
  const suggest = suggestFrom(notes, asReference)
  const labels = groupBy(notes, (id) => id.slice(0, id.lastIndexOf('/')))
  const own = new Map([...labels].map(([file, ids]) => [file, suggestFrom(ids.map(withoutFile), asReference)]))
  return (id, { section, file }) => {
    const text = `Unexpected reference to ${quote(`#${id}`)}, expected a note as \`#note:label\` or \`#note:section/label\``
    if (id.includes('/')) return { text, ...orElse(explained, suggest)(id) }
    const home = `note:${file === section.path ? section.id : stemOf(file)}`
    const near = own.get(home)?.(id)
    return { text, ...(near?.hint ? near : suggest(id.replace('note:', `${home}/`))) }
  }
}

/** `note:label` of `note:section/label`. */
function withoutFile(id: string): string {
  return `note:${id.slice(id.lastIndexOf('/') + 1)}`
}

const placeholders = ['number', 'title', 'page']

function sayPlaceholders(visited: Visited<Link>, target: Target | undefined, say: Say): void {
  const suggest = suggestFrom(placeholders, (name) => `{${name}}`)
  for (const { value } of textsIn(visited.node)) {
    for (const [whole, name = ''] of value.matchAll(/\{([\p{L}\p{N}_ -]*)\}/gu)) {
      if (!placeholders.includes(name)) {
        const text = `Unexpected ${quote(whole)} in a reference, expected \`{number}\`, \`{title}\` or \`{page}\``
        say({ place: placeIn(visited), text, ...suggest(name) })
      } else if (name === 'number' && target && !target.number && !isUnknownBlock(target)) {
        const text = `Unexpected \`{number}\` in a reference to ${quote(`#${target.id}`)}, which has no number`
        say({ place: placeIn(visited), text, hint: 'Write `{title}`, or words of your own.' })
      }
    }
  }
}

/** Whose misspelt name `directive-is-known` reports; it has a number as soon as that is mended. */
function isUnknownBlock({ node }: Target): boolean {
  return 'name' in node && node.type.endsWith('Directive') && !directives.has(node.name)
}

function textsIn(node: Nodes): { readonly value: string }[] {
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(textsIn)
}
