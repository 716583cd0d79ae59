import { formatNumber } from '../format-number.ts'
import type { RecommendationTarget, Report } from '../report.ts'
import { type FoundRecommendation, findRecommendations } from './find-recommendations.ts'
import { label } from './label.ts'
import { orderRecommendations } from './order-recommendations.ts'
import { setResolved } from './resolved.ts'

/** One series of numbers over the priority list, then the other list; in that order. */
export function numberRecommendations(report: Report): RecommendationTarget[] {
  const { priority, other } = orderRecommendations(report, findRecommendations(report))
  return [
    ...priority.map((item, index) => targetOf(report, item, index + 1, { list: 'priority', rank: index + 1 })),
    ...other.map((item, index) =>
      targetOf(report, item, priority.length + index + 1, { list: 'other', rank: index + 1 }),
    ),
  ]
}

function targetOf(
  { manifest, words }: Report,
  { id, given, group, node, section }: FoundRecommendation,
  count: number,
  listed: Pick<RecommendationTarget, 'list' | 'rank'>,
): RecommendationTarget {
  const number = formatNumber(manifest.numbering['recommendation'] ?? '1', [count]) || String(count)
  const printed = label(words, 'recommendation', number)
  setResolved(node, { anchor: id, number, label: printed })
  return {
    id,
    anchor: id,
    series: 'recommendation',
    number,
    title: [],
    label: printed,
    node,
    section,
    automatic: !given,
    ...listed,
    group,
    addressee: node.attributes?.['to'] ?? undefined,
    theme: node.attributes?.['theme'] ?? undefined,
    repeats: node.attributes?.['repeats'] ?? undefined,
    listAnchor: `recommendation-${count}`,
  }
}
