import { stemOf } from '../parse/path.ts'
import type { Note, Report, Target } from '../report.ts'
import { label } from './label.ts'

/** Every note as something a reference can point at: `note:media/ownership`. */
export function noteTargets({ sections, words }: Report, notes: readonly Note[]): Target[] {
  const [firstSection] = sections
  return notes.flatMap(({ number, anchor, node, path, section = firstSection }) => {
    if (!section) return []
    const id = noteId(path, node.identifier, section)
    const printed = label(words, 'note', number)
    return { id, anchor, series: 'note', number, title: [], label: printed, node, section, automatic: false }
  })
}

/** Notes of an included file go by the name of that file, and the title note by that of the manifest. */
export function noteId(
  path: string,
  identifier: string,
  section: { readonly id: string; readonly path: string },
): string {
  return `note:${path === section.path ? section.id : stemOf(path)}/${identifier}`
}
