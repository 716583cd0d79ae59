import { stemOf } from '../../parse/path.ts'
import { manifestPath } from '../../parse/report.ts'
import { plainText } from '../../plain-text.ts'
import type { Typing } from './completion.ts'
import { groupsOf } from './groups-of.ts'
import type { YamlSpot } from './yaml-spot.ts'

/** What the report itself has for a list: its section files, its recommendations, its groups. */
export function listedAt(
  { path }: YamlSpot,
  typing: Typing,
): readonly (readonly [word: string, detail: string | undefined])[] {
  const where = path.join('.')
  if (typing.file !== manifestPath) return where === 'group' ? groups(typing) : []
  if (/^(?:sections|annexes|back)\.-$/.test(where)) return sectionFiles(typing)
  if (/^recommendations\.(?:priority|other)\.-$/.test(where)) return recommendations(typing)
  return where === 'recommendations.groups' ? groups(typing).map(([id, title]) => [`${id}:`, title] as const) : []
}

function sectionFiles({ paths, report: { manifest, sections, targets } }: Typing) {
  const listed = new Set([...(manifest.sections ?? []), ...manifest.annexes, ...manifest.back])
  return paths
    .filter((path) => /^sections\/[^/]+\.md$/.test(path) && !listed.has(stemOf(path)))
    .map((path) => {
      const section = sections.find((each) => each.path === path)
      return [stemOf(path), section && targets.get(section.id)?.label] as const
    })
}

function recommendations({ report: { manifest, recommendations: all } }: Typing) {
  const { priority, other = [] } = manifest.recommendations
  const listed = new Set([...priority, ...other])
  return all
    .filter(({ id, automatic }) => !automatic && !listed.has(id))
    .map(({ id, node }) => [id, plainText(node)] as const)
}

function groups({ report }: Typing) {
  return groupsOf(report).map((id) => [id, report.targets.get(id)?.label] as const)
}
