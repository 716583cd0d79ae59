import { groupBy } from '../group-by.ts'
import { knownNodesOfType } from '../known-nodes-of-type.ts'
import type { Report } from '../report.ts'
import type { FoundRecommendation } from './find-recommendations.ts'

export interface OrderedRecommendations {
  readonly priority: readonly FoundRecommendation[]
  readonly other: readonly FoundRecommendation[]
}

/**
 * Divide recommendations into the two lists, each in the order of its numbers.
 *
 * The priority list is as the manifest ranks it. The other list is as the manifest orders it, and what that leaves
 * out follows in the order of the text; where the list is printed in groups, the numbers go from group to group.
 */
export function orderRecommendations(report: Report, found: readonly FoundRecommendation[]): OrderedRecommendations {
  const { priority, other = [] } = report.manifest.recommendations
  const first = pick(priority, found)
  const rest = without(first, found)
  const listed = pick(other, rest)
  const ordered = [...listed, ...without(listed, rest)]
  return { priority: first, other: isGrouped(report) ? byGroup(report, ordered, other.length > 0) : ordered }
}

function pick(ids: readonly string[], found: readonly FoundRecommendation[]): FoundRecommendation[] {
  const byId = new Map(found.toReversed().map((item) => [item.id, item]))
  return [...new Set(ids)].flatMap((id) => byId.get(id.normalize('NFC')) ?? [])
}

function without(taken: readonly FoundRecommendation[], found: readonly FoundRecommendation[]): FoundRecommendation[] {
  const set = new Set(taken)
  return found.filter((item) => !set.has(item))
}

/** Some `::recommendations{list=other by=group}` prints the list in groups. */
function isGrouped({ sections }: Report): boolean {
  const blocks = sections.flatMap(({ tree }) => knownNodesOfType(tree, 'leafDirective'))
  return blocks.some(({ name, attributes }) => {
    return name === 'recommendations' && attributes?.['list'] === 'other' && attributes['by'] === 'group'
  })
}

function byGroup(report: Report, items: readonly FoundRecommendation[], ordered: boolean): FoundRecommendation[] {
  const groups = groupBy(items, ({ group }) => group)
  return groupOrder(report, [...groups.keys()], groups, ordered).flatMap((group) => groups.get(group) ?? [])
}

/** Groups in the order of the manifest's list, or else of their sections; then each `order` has its say. */
function groupOrder(
  { manifest, sections }: Report,
  groups: readonly string[],
  items: ReadonlyMap<string, readonly FoundRecommendation[]>,
  ordered: boolean,
): string[] {
  const position = new Map(sections.map(({ id }, index) => [id, index]))
  const placeOfGroup = (group: string) =>
    position.get(group) ?? position.get(items.get(group)?.[0]?.section.id ?? '') ?? sections.length
  const result = ordered ? [...groups] : groups.toSorted((a, b) => placeOfGroup(a) - placeOfGroup(b))
  for (const { id, order } of manifest.recommendations.groups.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))) {
    if (order === undefined || !result.includes(id)) continue
    result.splice(result.indexOf(id), 1)
    result.splice(order - 1, 0, id)
  }
  return result
}
