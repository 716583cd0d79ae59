import type { Layout } from '../../core/formats/lay-out.ts'
import type { MeasuredSheet } from '../../core/formats/sheet.ts'
import { fillColumns } from '../../core/paginate/fill-columns.ts'
import { partOf } from '../../core/paginate/heights-from.ts'
import type { MeasuredColumn } from '../../core/paginate/measured.ts'
import type { PagePlan } from '../../core/paginate/page-plan.ts'
import type { AskedPage } from '../../print/open-sheet.ts'

/** What is shown on a page, and how far below its upper edge; of the cover nothing, because it is shown as it is. */
export interface PageClips extends AskedPage {
  /** In CSS pixels, for each of the clips. */
  readonly tops: readonly number[]
  readonly isTurned: boolean
}

type Clip = AskedPage['clips'][number]

/** The clips of a page, by its number from 0, the cover's; the plan is the one of the printed PDF. */
export function clipsOf({ text, front }: MeasuredSheet, layout: Layout, page: number): PageClips | undefined {
  const { lead } = layout
  const inFront = layout.contents[page - 1]
  const inText = layout.text[page - layout.front]
  if (page > 0 && page < layout.front && inFront) return clipsIn(front, inFront, { of: 'front', lead })
  return page >= layout.front && inText ? clipsIn(text, inText, { of: 'text', lead }) : undefined
}

interface Where {
  readonly of: 'front' | 'text'
  /** Between the edge of a page and its first line. */
  readonly lead: number
}

function clipsIn(column: MeasuredColumn, plan: PagePlan, { of, lead }: Where): PageClips {
  const { from, to, repeatedHead, notes, paper } = plan
  const clips: Clip[] = []
  const tops: number[] = []
  const add = (clip: Clip, top: number) => {
    if (clip.to <= clip.from) return
    clips.push(clip)
    tops.push(top)
  }
  // A page that begins within a table begins at its edge, because rows have no margins.
  let top = repeatedHead > 0 ? repeatedHead : lead
  if (repeatedHead > 0) add({ of: 'head', from, to: from + 1, x: 0 }, 0)
  let next = from
  for (const spread of column.spreads) {
    const part = partOf(spread, from, to)
    if (part.to <= part.from) continue
    add({ of, from: next, to: part.from, x: 0 }, top)
    top += distance(column, next, part.from)
    const { starts, to: end, height } = fillColumns(column.items, part)
    for (const [x, start] of starts.entries()) add({ of, from: start, to: starts[x + 1] ?? end, x }, top)
    top += height + spaceBefore(column, part.to)
    next = part.to
  }
  add({ of, from: next, to, x: 0 }, top)
  return { clips, tops, isTurned: paper === 'turned', notes: notes.map((note) => [note.id, note.from, note.to]) }
}

/** From the top of an item to that of another. */
function distance({ items }: MeasuredColumn, from: number, to: number): number {
  return (items[to]?.top ?? 0) - (items[from]?.top ?? 0)
}

function spaceBefore({ items }: MeasuredColumn, item: number): number {
  const [before, after] = [items[item - 1], items[item]]
  return before && after ? Math.max(0, after.top - before.bottom) : 0
}
