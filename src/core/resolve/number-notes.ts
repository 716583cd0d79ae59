import type { FootnoteDefinition, FootnoteReference, Nodes, Parents } from 'mdast'
import { directives } from '../directives/index.ts'
import { formatNumber } from '../format-number.ts'
import { nodesOfType } from '../nodes-of-type.ts'
import { manifestPath } from '../parse/report.ts'
import type { Note, Report, Section } from '../report.ts'
import { setResolved } from './resolved.ts'

/** A note that still takes calls. */
interface OpenNote extends Note {
  readonly calls: string[]
}

/** Count notes through the whole report, from the title to the last annex, in the order of their first calls. */
export function numberNotes(report: Report): Note[] {
  const notes: OpenNote[] = []
  if (report.titleNote) openNote(report, notes, report.titleNote, manifestPath, undefined).calls.push('note-1-call')
  for (const section of report.sections) numberWithin(report, section, notes)
  return notes
}

function numberWithin(report: Report, section: Section, notes: OpenNote[]): void {
  const definitions = definitionsIn(section)
  const open = new Map<FootnoteDefinition, OpenNote>()
  for (const node of callsIn(section.tree)) {
    const path = node.data?.file ?? section.path
    const definition = definitions.get(keyOf(path, node.identifier))
    if (!definition) continue
    const note = open.get(definition) ?? openNote(report, notes, definition, path, section)
    open.set(definition, note)
    call(node, note)
  }
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
  for (const node of nodesOfType(section.tree, 'footnoteDefinition')) {
    const key = keyOf(node.data?.file ?? section.path, node.identifier)
    if (!definitions.has(key)) definitions.set(key, node)
  }
  return definitions
}

/** Labels belong to the file they stand in. */
function keyOf(path: string, identifier: string): string {
  return `${path}\n${identifier}`
}

function openNote(
  { manifest }: Report,
  notes: OpenNote[],
  node: FootnoteDefinition,
  path: string,
  section: Section | undefined,
): OpenNote {
  const count = notes.length + 1
  const number = formatNumber(manifest.numbering['note'] ?? '1', [count]) || String(count)
  // By the count, because a pattern may write what no id can hold, or the same for every note.
  const anchor = `note-${count}`
  const note = { number, anchor, label: node.label ?? node.identifier, path, section, node, calls: [] }
  setResolved(node, { anchor, number })
  notes.push(note)
  return note
}

function call(node: FootnoteReference, note: OpenNote): void {
  const anchor = note.calls.length === 0 ? `${note.anchor}-call` : `${note.anchor}-call-${note.calls.length + 1}`
  note.calls.push(anchor)
  setResolved(node, { anchor: note.anchor, number: note.number, call: anchor })
}
