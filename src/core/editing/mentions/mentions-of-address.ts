import type { Place } from '../../message.ts'
import { onceFor } from '../../once-for.ts'
import { stemOf } from '../../parse/path.ts'
import type { ResolvedReport } from '../../report.ts'
import { idIn } from '../../resolve/link-references.ts'
import { type Mention, noteKey } from './mention.ts'
import { mentionOfId } from './mentions-of-id.ts'
import { type Source, stretch } from './stretch.ts'

/** The address of a reference as it is written behind its `#`. */
export interface WrittenAddress {
  readonly source: Source
  /** Where it begins, without the `#`. */
  readonly at: number
  readonly written: string
}

/** What the address of a reference means: an id, a note of the same file, or a section and one of its notes. */
export function mentionsOfAddress(
  address: WrittenAddress,
  report: ResolvedReport,
  around: Place = placeOf(address),
): readonly Mention[] {
  const { source, at, written } = address
  const id = idIn(`#${written}`)
  if (!id.startsWith('note:'))
    return id === '' ? [] : [mentionOfId(id, 'use', stretch(source, at, written.length), around)]
  const label = written.slice('note:'.length)
  const own = noteMention(source.file, label, stretch(source, at + 'note:'.length, label.length), around)
  const slash = label.indexOf('/')
  if (slash === -1 || isNote(own, report)) return label === '' ? [] : [own]
  return ofSection(address, { home: label.slice(0, slash), around }, report)
}

function ofSection(
  { source, at, written }: WrittenAddress,
  { home, around }: { readonly home: string; readonly around: Place },
  report: ResolvedReport,
): Mention[] {
  const from = at + 'note:'.length
  const label = written.slice('note:'.length + home.length + 1)
  const section = report.sections.find(({ id }) => id === idIn(`#${home}`))
  const file = section?.path ?? report.notes.find(({ path }) => stemOf(path) === home)?.path
  return [
    ...(section ? [mentionOfId(section.id, 'use', stretch(source, from, home.length))] : []),
    ...(file === undefined
      ? []
      : [noteMention(file, label, stretch(source, from + home.length + 1, label.length), around)]),
  ]
}

function noteMention(file: string, label: string, place: Place, around: Place): Mention {
  return { kind: 'note', key: noteKey(file, idIn(`#${label}`)), role: 'use', place, around }
}

function isNote({ key }: Mention, { notes }: ResolvedReport): boolean {
  return keysOf(notes).has(key)
}

const keysOf = onceFor((notes: ResolvedReport['notes']): ReadonlySet<string> => {
  return new Set(notes.map(({ path, node }) => noteKey(path, node.identifier)))
})

function placeOf({ source, at, written }: WrittenAddress): Place {
  return stretch(source, at, written.length)
}
