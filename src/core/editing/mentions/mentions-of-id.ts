import type { Place } from '../../message.ts'
import type { ResolvedReport } from '../../report.ts'
import type { Mention } from './mention.ts'

/** An id where it is named or meant. */
export function mentionOfId(id: string, role: Mention['role'], place: Place, around: Place = place): Mention {
  return { kind: 'id', key: id.normalize('NFC'), role, place, around }
}

/** A group is a section, or something that `report.yaml` gives a heading. */
export function mentionOfGroup(id: string, role: Mention['role'], place: Place, { sections }: ResolvedReport): Mention {
  const key = id.normalize('NFC')
  // The heading that `report.yaml` gives a section's group is not where the section is.
  if (sections.some((section) => section.id === key)) return mentionOfId(key, 'use', place)
  return { kind: 'group', key, role, place, around: place }
}
