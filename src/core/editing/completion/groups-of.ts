import type { ResolvedReport } from '../../report.ts'

/** The groups that recommendations may be listed in. */
export function groupsOf({ manifest, sections }: ResolvedReport): readonly string[] {
  return [...new Set([...manifest.recommendations.groups, ...sections].map(({ id }) => id))]
}
