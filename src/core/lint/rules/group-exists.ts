import type { Place } from '../../message.ts'
import { quote } from '../../quote.ts'
import type { ResolvedReport } from '../../report.ts'
import { explainedByMissingSection } from '../missing-sections.ts'
import type { Rule } from '../rule.ts'
import { suggestFrom } from '../suggest.ts'
import { every, placeIn } from '../walk.ts'

/** A group of the other list has a heading to stand under. */
export const groupExists: Rule = {
  id: 'group-exists',
  summary: 'A group of recommendations is one of `report.yaml` or a section.',
  severity: 'error',
  check(report, say) {
    const groups = [...report.manifest.recommendations.groups, ...report.sections].map(({ id }) => id)
    const known = new Set(groups)
    const suggest = suggestFrom(groups)
    const explained = explainedByMissingSection(report)
    for (const { group, place } of groupsNamed(report)) {
      if (known.has(group)) continue
      const text = `Unexpected group ${quote(group)}, expected one of \`recommendations.groups\` or the id of a section`
      const near = suggest(group)
      say({ place, text, ...(near.hint ? near : explained) })
    }
  },
}

function groupsNamed(report: ResolvedReport): { readonly group: string; readonly place: Place }[] {
  const ofSections = report.sections.flatMap(({ frontMatter }) => {
    const place = frontMatter.places.get('group')
    return frontMatter.group !== undefined && place ? [{ group: frontMatter.group, place }] : []
  })
  const ofRecommendations = every(report, 'containerDirective').flatMap((visited) => {
    const { name, attributes } = visited.node
    const group = name === 'recommendation' ? attributes?.['group'] : undefined
    return group ? [{ group, place: placeIn(visited) }] : []
  })
  return [...ofSections, ...ofRecommendations]
}
