import type { FootnoteDefinition, FootnoteReference, Nodes, Parents } from 'mdast'
import { directives } from '../directives/index.ts'
import { formatNumber } from '../format-number.ts'
import { knownNodesOfType } from '../known-nodes-of-type.ts'
import { onceFor } from '../once-for.ts'
import { manifestPath } from '../parse/report.ts'
import type { Note, Report, Section } from '../report.ts'
import { setResolved } from './resolved.ts'

/** A note that is called, before the notes are counted. */
interface CalledNote {
  readonly path: string
  readonly section: Section | undefined
  readonly node: FootnoteDefinition
  /** In reading order; the call of the title note is no node. */
  readonly calls: readonly (FootnoteReference | undefined)[]
}

/**
 * Count notes through the whole report, from the title to the last annex, in the order of their first calls. In a
 * translation, where words may change places, every note keeps the number that it has in the original.
 */
export function numberNotes(report: Report): Note[] {
  const called = [...titleNoteOf(report), ...report.sections.flatMap(calledIn)]
  return inOrderOfOriginal(called, report).map((note, index) => numberNote(note, index + 1, report))
}

function titleNoteOf({ titleNote }: Report): CalledNote[] {
  return titleNote ? [{ path: manifestPath, section: undefined, node: titleNote, calls: [undefined] }] : []
}

/** Once for as long as the section is there, because its numbers are not looked at. */
const calledIn = onceFor((section: Section): readonly CalledNote[] => {
  const definitions = definitionsIn(section)
  const called = new Map<FootnoteDefinition, CalledNote & { readonly calls: FootnoteReference[] }>()
  for (const call of callsIn(section.tree)) {
    const path = call.data?.file ?? section.path
    const node = definitions.get(keyOf(path, call.identifier))
    if (!node) continue
    const known = called.get(node)
    if (known) known.calls.push(call)
    else called.set(node, { path, section, node, calls: [call] })
  }
  return [...called.values()]
})

function inOrderOfOriginal(called: readonly CalledNote[], { translation }: Report): readonly CalledNote[] {
  if (!translation) return called
  const order = new Map(translation.original.notes.map((note, index) => [whereOf(note), index]))
  const last = order.size
  return called.toSorted((a, b) => (order.get(whereOf(a)) ?? last) - (order.get(whereOf(b)) ?? last))
}

function whereOf({ path, section, node }: Pick<CalledNote, 'path' | 'section' | 'node'>): string {
  return `${section?.id ?? ''}\n${keyOf(path, node.identifier)}`
}

/** The calls of a text as its readers meet them. */
function callsIn(node: Nodes): FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node]
  // A call inside a note is for `note-holds-no-note` to report; it takes no number from those in the text.
  if (node.type === 'footnoteDefinition' || !('children' in node)) return []
  return inReadingOrder(node).flatMap(callsIn)
}

function inReadingOrder(node: Parents): readonly Nodes[] {
  const isBelow = node.type === 'containerDirective' && directives.get(node.name)?.captionBelow
  const [first] = node.children
  return isBelow && first?.data?.caption ? [...node.children.slice(1), first] : node.children
}

/** The first definition of each label; a second one is for `note-label-is-unique` to report. */
function definitionsIn(section: Section): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of knownNodesOfType(section.tree, 'footnoteDefinition')) {
    const key = keyOf(node.data?.file ?? section.path, node.identifier)
    if (!definitions.has(key)) definitions.set(key, node)
  }
  return definitions
}

/** Labels belong to the file they stand in. */
function keyOf(path: string, identifier: string): string {
  return `${path}\n${identifier}`
}

function numberNote({ path, section, node, calls }: CalledNote, count: number, { manifest }: Report): Note {
  const number = formatNumber(manifest.numbering['note'] ?? '1', [count]) || String(count)
  // By the count, because a pattern may write what no id can hold, or the same for every note.
  const anchor = `note-${count}`
  const anchors = calls.map((_, index) => (index === 0 ? `${anchor}-call` : `${anchor}-call-${index + 1}`))
  setResolved(node, { anchor, number })
  for (const [index, call] of calls.entries()) {
    if (call) setResolved(call, { anchor, number, call: anchors[index] ?? anchor })
  }
  return { number, anchor, label: node.label ?? node.identifier, path, section, node, calls: anchors }
}
