import { fillColumns } from '../paginate/fill-columns.ts'
import { partOf } from '../paginate/heights-from.ts'
import type { MeasuredColumn, Spread } from '../paginate/measured.ts'
import type { PagePlan } from '../paginate/page-plan.ts'
import type { SpreadPart } from './sheet.ts'

/** What of each list stands on each page, in the columns of that page. */
export function spreadParts(
  { items, spreads }: MeasuredColumn,
  pages: readonly PagePlan[],
  lead: number,
): readonly (readonly SpreadPart[])[] {
  return spreads.map((spread) =>
    pages.flatMap((page) => {
      const part = partOf(spread, page.from, page.to)
      if (part.to <= part.from) return []
      const { starts, to, height } = fillColumns(items, part)
      return [{ starts, to, height, ...(isWithin(part.from, spread) && { lead }) }]
    }),
  )
}

/** Whether a page that begins with the item divides the list. */
export function isWithin(item: number, { from, to }: Spread): boolean {
  return item > from && item < to
}
