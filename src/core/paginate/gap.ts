import type { MeasuredColumn, PageRoom } from './measured.ts'
import type { GapReason, PagePlan } from './page-plan.ts'

/** White space that nobody takes for a gap, in lines. */
const fewLines = 1.5

/** Why a page is not full; unset for one that is. */
export function gapOf(page: PagePlan, { items }: MeasuredColumn, room: PageRoom): GapReason | undefined {
  const free = room.height - page.textHeight - page.notesHeight
  const next = items[page.to]
  if (free <= fewLines * room.line) return undefined
  if (!next) return 'end'
  if (page.paper === 'upright' && next.paper === 'turned') return 'turned'
  if (next.before === 'forced') return 'forced'
  const last = items[page.to - 1]
  const needed = next.bottom - (last?.bottom ?? next.top)
  return needed <= free && next.notes.length > 0 ? 'notes' : 'kept'
}
