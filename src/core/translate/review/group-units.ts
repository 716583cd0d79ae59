import { noteNumber } from './mark-shown.ts'
import type { ReviewedUnit } from './review.ts'

/** What stands under one heading of the page. */
export interface UnitSection {
  /** `section-media` */
  readonly id: string
  readonly title: string
  readonly groups: UnitGroup[]
}

/** A text and the notes that it calls, or all of a recommendation: what is read together. */
export interface UnitGroup {
  /** The id of the recommendation. */
  readonly recommendation: string | undefined
  readonly units: ReviewedUnit[]
  /** The numbers of these notes. */
  readonly notes: Set<string>
}

/** Puts units under the headings of their sections, notes to the text that calls them, and recommendations together. Linear. */
export function groupUnits(units: readonly ReviewedUnit[]): readonly UnitSection[] {
  const sections = new Map<string, UnitSection>()
  for (const reviewed of units) {
    const { id, title } = sectionOf(reviewed)
    const section = sections.get(id) ?? { id, title, groups: [] }
    sections.set(id, section)
    const group = groupFor(reviewed, section)
    group.units.push(reviewed)
    for (const mark of reviewed.unit.marks) {
      const called = noteNumber(mark)
      if (called !== undefined) group.notes.add(called)
    }
  }
  return [...sections.values()]
}

function groupFor(reviewed: ReviewedUnit, { groups }: UnitSection): UnitGroup {
  const [{ recommendation }] = reviewed.unit.uses
  const last = groups.at(-1)
  const note = noteOf(reviewed)
  const isNoteOfLast = note !== undefined && last?.notes.has(note)
  const isOfLast = recommendation !== undefined && last?.recommendation === recommendation
  if (last && (isNoteOfLast || isOfLast)) return last
  const group = { recommendation, units: [], notes: new Set<string>() }
  groups.push(group)
  return group
}

/** The number of the note whose text it is; unset for what is no note. */
export function noteOf({ unit: { uses } }: ReviewedUnit): string | undefined {
  return /^Note (\S+)$/.exec(uses[0].what)?.[1]
}

function sectionOf({ unit: { context, uses } }: ReviewedUnit): Pick<UnitSection, 'id' | 'title'> {
  const [{ section }] = uses
  if (section) return { id: `section-${section.id}`, title: section.title }
  return context === 'ui'
    ? { id: 'review-words', title: 'Words of the pages' }
    : { id: 'review-front', title: 'Title of the report' }
}
