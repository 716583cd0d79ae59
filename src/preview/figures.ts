import { nodesOfType } from '../core/nodes-of-type.ts'
import { plainText } from '../core/plain-text.ts'
import type { ResolvedReport } from '../core/report.ts'

/** How much there is in a section. */
export interface SectionFigures {
  readonly title: string
  readonly path: string
  /** Where it stands in the page. */
  readonly anchor: string
  readonly words: number
  readonly notes: number
  readonly recommendations: number
}

/** Section by section, in reading order. */
export function figuresOf(report: ResolvedReport): readonly SectionFigures[] {
  return report.sections.map((section) => {
    const target = report.targets.get(section.id)
    const [first] = section.tree.children
    return {
      title: target?.label || (first?.type === 'heading' ? plainText(first) : section.id),
      path: section.path,
      anchor: target?.anchor ?? '',
      words: (plainText(section.tree).match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length,
      notes: report.notes.filter((note) => note.section === section).length,
      recommendations: nodesOfType(section.tree, 'containerDirective').filter(({ name }) => name === 'recommendation')
        .length,
    }
  })
}
