import type { FootnoteDefinition, Link, PhrasingContent, Root } from 'mdast'
import { fill } from '../fill.ts'
import { knownNodesOfType } from '../known-nodes-of-type.ts'
import type { Report, Target } from '../report.ts'
import { noteId } from './note-targets.ts'
import { setResolved } from './resolved.ts'

/** Point each `#id` link at its target, and write the text of those that leave it to us. */
export function linkReferences(report: Report, targets: ReadonlyMap<string, Target>): void {
  for (const section of report.sections) linkWithin(section.tree, section, targets)
  const [first] = report.sections
  if (report.titleNote && first) linkWithin(report.titleNote, first, targets)
}

function linkWithin(
  tree: Root | FootnoteDefinition,
  section: { readonly id: string; readonly path: string },
  targets: ReadonlyMap<string, Target>,
): void {
  for (const link of knownNodesOfType(tree, 'link')) {
    const target = targetOf(link, section, targets)
    if (target) setResolved(link, { target, anchor: target.anchor, children: textOf(link, target) })
  }
}

/** What a link points at: `#media`, `#note:label` of the same file, `#note:section/label`. */
export function targetOf(
  link: Link,
  section: { readonly id: string; readonly path: string },
  targets: ReadonlyMap<string, Target>,
): Target | undefined {
  if (!link.url.startsWith('#')) return undefined
  const id = idIn(link.url)
  if (!id.startsWith('note:')) return targets.get(id)
  const label = id.slice('note:'.length)
  const identifier = label.toLowerCase()
  return (
    targets.get(noteId(link.data?.file ?? section.path, identifier, section)) ??
    targets.get(`note:${identifier}`) ??
    targets.get(id)
  )
}

/** The id that a `#id` address names; editors and browsers may have written it percent-encoded. */
export function idIn(url: string): string {
  try {
    return decodeURIComponent(url.slice(1)).normalize('NFC')
  } catch {
    return url.slice(1).normalize('NFC')
  }
}

function textOf(link: Link, target: Target): readonly PhrasingContent[] {
  if (link.children.length === 0) return ownText(target)
  return link.children.flatMap((child) => filled(child, target))
}

/** A section goes by its title, in italics, as such reports cite their sections, and so does a list; all else by its label. */
function ownText({ series, title, label }: Target): PhrasingContent[] {
  const bySeries = ['section', 'subsection', 'heading', 'annex', 'back', 'list'].includes(series)
  if (bySeries && title.length > 0) return [{ type: 'emphasis', children: [...title] }]
  return [{ type: 'text', value: label }]
}

function filled(node: PhrasingContent, target: Target): PhrasingContent[] {
  if (node.type === 'text') return filledText(node.value, target)
  if (!('children' in node)) return [node]
  return [{ ...node, children: node.children.flatMap((child) => filled(child, target)) } as PhrasingContent]
}

/** `{page}` stays, because pages are known only to those who print. */
function filledText(value: string, { number, title, label }: Target): PhrasingContent[] {
  return value.split(/(\{title\})/).flatMap((piece): PhrasingContent[] => {
    if (piece === '{title}') return title.length > 0 ? [...title] : [{ type: 'text', value: label }]
    return piece ? [{ type: 'text', value: fill(piece, { number: number || label }) }] : []
  })
}
