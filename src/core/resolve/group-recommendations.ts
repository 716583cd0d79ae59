import { toString as textOf } from 'mdast-util-to-string'
import { groupBy } from '../group-by.ts'
import { plainTitle } from '../parse/plain-title.ts'
import type { RecommendationGroup, RecommendationTarget, Report, Section } from '../report.ts'

/** The groups of the other list that hold something, in the order of the numbers. */
export function groupRecommendations(
  report: Report,
  recommendations: readonly RecommendationTarget[],
): RecommendationGroup[] {
  const others = recommendations.filter(({ list }) => list === 'other')
  const groups = groupBy(others, ({ group }) => group)
  return [...groups].map(([id, items]) => ({ id, heading: headingOf(report, id), recommendations: items }))
}

function headingOf({ manifest, sections }: Report, group: string): string {
  const named = manifest.recommendations.groups.find(({ id }) => id === group)
  const section = sections.find(({ id }) => id === group)
  return named?.heading ?? (section && shortTitleOf(section)) ?? group
}

function shortTitleOf({ id, frontMatter, tree }: Section): string {
  const [heading] = tree.children
  if (frontMatter.shortTitle) return frontMatter.shortTitle
  return (heading?.type === 'heading' && textOf(plainTitle(heading.children))) || id
}
