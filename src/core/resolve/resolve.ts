import type { Report, ResolvedReport, Target } from '../report.ts'
import { groupRecommendations } from './group-recommendations.ts'
import { linkReferences } from './link-references.ts'
import { noteTargets } from './note-targets.ts'
import { numberBlocks } from './number-blocks.ts'
import { numberHeadings } from './number-headings.ts'
import { numberNotes } from './number-notes.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { numberRecommendations } from './number-recommendations.ts'

/** Give everything its number, then point every reference at its target. */
export function resolve(report: Report): ResolvedReport {
  const recommendations = numberRecommendations(report)
  const notes = numberNotes(report)
  numberParagraphs(report)
  const targets = byId([
    ...numberHeadings(report),
    ...recommendations,
    ...numberBlocks(report),
    ...noteTargets(report, notes),
  ])
  // Last, because references quote the numbers given above.
  linkReferences(report, targets)
  return { ...report, targets, notes, recommendations, groups: groupRecommendations(report, recommendations) }
}

/** The first of those that share an id; `id-is-unique` reports the others. An id given wins over one made. */
function byId(found: readonly Target[]): Map<string, Target> {
  const first = new Map<string, Target>()
  const given = found.filter(({ automatic }) => !automatic)
  for (const target of [...given, ...found]) {
    if (!first.has(target.id)) first.set(target.id, target)
  }
  return new Map(found.filter((target) => first.get(target.id) === target).map((target) => [target.id, target]))
}
