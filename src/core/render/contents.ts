import type { ResolvedReport, Target } from '../report.ts'

/** What the contents list: sections, annexes and back matter, and the numbered subsections; in reading order. */
export function contentsOf({ targets }: ResolvedReport): Target[] {
  return [...targets.values()].filter(({ series, section, title, label }) => {
    if (!section.frontMatter.toc) return false
    if (series === 'subsection') return true
    return ['section', 'annex', 'back'].includes(series) && (title.length > 0 || label !== '')
  })
}
