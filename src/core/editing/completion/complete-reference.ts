import { notesByFile } from '../../lint/note-labels.ts'
import { plainText } from '../../plain-text.ts'
import type { Target } from '../../report.ts'
import { describeTarget } from '../describe.ts'
import { labelsIn } from '../labels-in.ts'
import { noteOf } from '../note-of.ts'
import { shortened } from '../shortened.ts'
import { completeNewNote } from './complete-new-note.ts'
import { type Completion, lineAround, type Typing, typedPlace } from './completion.ts'

/** What a note call or a reference may name; unset where none is being typed. */
export function completeReference(typing: Typing): readonly Completion[] | undefined {
  const { before, behind } = lineAround(typing)
  const call = /\[\^([^\]\s[]*)$/.exec(before)?.[1]
  if (call !== undefined) return notesFor(typing, call, behind)
  const address = /\]\(\s?<?#([^\s)>]*)$/.exec(before)?.[1]
  if (address !== undefined) return targetsFor(typing, address, behind)
  return undefined
}

function notesFor(typing: Typing, typed: string, behind: string): readonly Completion[] {
  // With the bracket, so that the author goes on behind it.
  const place = typedPlace(typing, typed, /^[^\]\s]*\]/.exec(behind)?.[0])
  const words = wordsOfNotes(typing)
  const notes = labelsIn(typing.text).map((label): Completion => {
    return { label, kind: 'note', detail: words.get(label.toLowerCase()), text: `${label}]`, place }
  })
  return [...notes, ...completeNewNote(typing, typed, place)]
}

function wordsOfNotes({ report, file }: Typing): ReadonlyMap<string, string> {
  const notes = notesByFile(report).get(file) ?? []
  return new Map(
    notes.map(({ node }) => [node.identifier, shortened(node.children.map((child) => plainText(child)).join(' '))]),
  )
}

function targetsFor(typing: Typing, typed: string, behind: string): readonly Completion[] {
  // With the `#`, as an editor does that finds headings in Markdown by itself, or it would put its own finds first.
  const place = typedPlace(typing, `#${typed}`, /^[^)\s]*\)/.exec(behind)?.[0])
  const { report } = typing
  const targets = [...report.targets.values()].filter(({ automatic }) => !automatic)
  return targets.map((target) => {
    const id = idFor(target, typing)
    const { name, words } = describeTarget(target, report)
    return {
      label: id,
      filter: `#${id}`,
      kind: 'reference',
      detail: shortened(words ? `${name}: ${words}` : name),
      text: `#${id})`,
      place,
    }
  })
}

/** A note of the same file goes by its label alone. */
function idFor(target: Target, { report, file }: Typing): string {
  const note = noteOf(target, report)
  return note && note.path === file ? `note:${note.label}` : target.id
}
