import type { ResolvedReport, Section } from '../../report.ts'
import type { Mention } from './mention.ts'
import { mentionsInWords } from './mentions-in-words.ts'
import { mentionOfGroup, mentionOfId } from './mentions-of-id.ts'

/** The ids and groups of the heads of sections, and what their titles refer to. */
export function mentionsInHeads(report: ResolvedReport): readonly Mention[] {
  return report.sections.flatMap((section) => mentionsInHead(section, report))
}

function mentionsInHead({ frontMatter }: Section, report: ResolvedReport): readonly Mention[] {
  const { id, group, places } = frontMatter
  const [atId, atGroup, atTitle] = [places.get('id'), places.get('group'), places.get('title')]
  return [
    ...(id !== undefined && atId ? [mentionOfId(id, 'definition', atId)] : []),
    ...(group !== undefined && atGroup ? [mentionOfGroup(group, 'use', atGroup, report)] : []),
    ...(atTitle ? mentionsInWords(atTitle, report) : []),
  ]
}
