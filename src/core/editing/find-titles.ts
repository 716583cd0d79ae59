import type { Place } from '../message.ts'
import { placeOf } from '../place.ts'
import type { ResolvedReport } from '../report.ts'
import { nameOfTarget } from './name-of-target.ts'

/** Something of a report that has a title or a number. */
export interface FoundTitle {
  readonly name: string
  readonly series: string
  readonly place: Place
  /** The title of the section that it stands in. */
  readonly section: string
}

/** The headings and blocks whose number, title or id holds some letters; all of them for none. */
export function findTitles(report: ResolvedReport, letters: string): readonly FoundTitle[] {
  const wanted = letters.toLowerCase()
  return [...report.targets.values()].flatMap((target) => {
    const { id, series, node, section } = target
    const name = nameOfTarget(target)
    if (series === 'note' || !`${name} ${id}`.toLowerCase().includes(wanted)) return []
    const home = report.targets.get(section.id)?.label ?? section.id
    return [{ name, series, place: placeOf(node, section), section: home }]
  })
}
