import type { PagePlan } from '../paginate/page-plan.ts'
import type { ResolvedReport, Target } from '../report.ts'
import type { Gap } from './format.ts'
import { lowered } from './lay-out.ts'
import type { MeasuredSheet } from './sheet.ts'

/** The pages of the text that are less than two thirds full, all of them, and why. */
export function gapsOf(measured: MeasuredSheet, pages: readonly PagePlan[], report: ResolvedReport): readonly Gap[] {
  return pages.flatMap(({ paper, textHeight, notesHeight, gap = 'kept', to }, index) => {
    if (textHeight + notesHeight >= (2 / 3) * lowered(measured.rooms[paper]).height) return []
    const next = gap === 'kept' || gap === 'turned' ? blockAt(to, measured, report)?.label : undefined
    return [{ page: String(index + 1), reason: gap, ...(next !== undefined && { next }) }]
  })
}

/** The table, figure or recommendation that begins with an item, or with what is bound to it, or that the item is a row of. */
function blockAt(
  item: number,
  { text: { items }, anchors, tables }: MeasuredSheet,
  { targets }: ResolvedReport,
): Target | undefined {
  let end = item + 1
  while (/^(?:lines|kept|bound)$/.test(items[end]?.before ?? '')) end++
  const table = tables.get(item)
  return [...targets.values()].find(({ anchor, series }) => {
    const at = anchors.get(anchor) ?? -1
    return anchor === table || (at >= item && at < end && !texts.has(series))
  })
}

/** What a page may begin with and goes on over the next. */
const texts: ReadonlySet<string> = new Set(['section', 'annex', 'back', 'subsection', 'heading', 'paragraph', 'note'])
