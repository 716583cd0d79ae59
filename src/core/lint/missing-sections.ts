import type { Place, Point } from '../message.ts'
import type { Finding, ResolvedReport } from '../report.ts'

/** A section as the manifest names it. */
export interface NamedSection {
  readonly name: string
  readonly place: Place
}

/** The sections that the manifest names and that are no files. */
export function missingSections(report: ResolvedReport): readonly NamedSection[] {
  return namedSections(report).filter(
    ({ name, place }) => !report.texts.has(`sections/${name}.md`) && !isNamedWrongly(place, report),
  )
}

/** What explains that something is not there which may stand in a section that is missing. */
export function explainedByMissingSection(report: ResolvedReport): Pick<Finding, 'explainedBy'> {
  const [first] = missingSections(report)
  return first ? { explainedBy: { rule: 'section-exists', place: first.place } } : {}
}

/** Every section that the manifest names. */
export function namedSections({ manifest }: ResolvedReport): readonly NamedSection[] {
  return (['sections', 'annexes', 'back'] as const).flatMap((list) =>
    (manifest[list] ?? []).map((name, index) => ({
      name,
      place: manifest.places.get(`${list}.${index}`) ?? startOfManifest(),
    })),
  )
}

/** Whether what was meant is a guess, and the name has a message already. */
export function isNamedWrongly({ start, end }: Place, { findings }: ResolvedReport): boolean {
  const isWithin = ({ line, column }: Point) => {
    const isAfter = line > start.line || (line === start.line && column >= start.column)
    return isAfter && (line < end.line || (line === end.line && column <= end.column))
  }
  return findings.some(({ rule, place }) => rule === 'manifest-is-valid' && isWithin(place.start))
}

/** For what the manifest does not say. */
export function startOfManifest(): Place {
  const start = { line: 1, column: 1 }
  return { file: 'report.yaml', start, end: start }
}
