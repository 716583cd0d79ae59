import { badnessOf, lastResort } from './badness.ts'
import { gapOf } from './gap.ts'
import type { MeasuredColumn, MeasuredItem, PageRoom } from './measured.ts'
import type { PagePlan } from './page-plan.ts'
import { type OpenNote, type PlacedNotes, placeNotes, placeOneLine } from './place-notes.ts'

/** The best way found to fill all pages up to an item. */
interface Way {
  /** The first item that is not placed yet. */
  readonly to: number
  readonly badness: number
  /** Notes called so far of which lines are left. */
  readonly left: readonly OpenNote[]
  readonly page: PagePlan | undefined
  readonly before: Way | undefined
}

const start: Way = { to: 0, badness: 0, left: [], page: undefined, before: undefined }

/**
 * Divide a column into pages with the notes of each at its foot.
 *
 * As Knuth and Plass break lines: of all ways to fill the pages up to an item the best is kept, and at the end the best
 * of all. Linear in the length of the column, because a page holds so many items and no more.
 */
export function paginate(column: MeasuredColumn, room: PageRoom): PagePlan[] {
  const { length } = column.items
  const ways: (Way | undefined)[] = new Array(length + 1)
  ways[0] = start
  for (let from = 0; from < length; from++) {
    const way = ways[from]
    if (!way) continue
    for (const next of waysOn(way, column, room)) {
      const known = ways[next.to]
      if (!known || next.badness < known.badness) ways[next.to] = next
    }
  }
  const pages = pagesOf(printRest(ways[length] ?? start, column, room))
  return pages.map((page) => withGap(page, column, room))
}

/** Less filled than this, a page is looked at only where no other can be. */
const wellFilled = 0.6

/** Every page that may follow, with the last that fits even where it is not well filled. */
function* waysOn(way: Way, column: MeasuredColumn, room: PageRoom): Generator<Way> {
  let short: Way | undefined
  let found = false
  for (const next of fittingPages(way, column, room)) {
    const { textHeight = 0, notesHeight = 0 } = next.page ?? {}
    short = next
    if (textHeight + notesHeight < wellFilled * room.height && !endsWell(next.to, column)) continue
    found = true
    yield next
  }
  if (found) return
  if (short) yield short
  else yield* lastResorts(way, column, room)
}

function endsWell(to: number, { items }: MeasuredColumn): boolean {
  return to === items.length || items[to]?.before === 'forced'
}

function* fittingPages(way: Way, column: MeasuredColumn, room: PageRoom): Generator<Way> {
  const { items, notes } = column
  const open = [...way.left]
  const first = items[way.to]
  for (let to = way.to + 1; first && to <= items.length; to++) {
    const last = items[to - 1]
    if (!last || (to > way.to + 1 && last.before === 'forced')) return
    open.push(...called(last))
    const textHeight = first.repeatedHead + last.bottom - first.top
    const placed = placeNotes(open, room.height - textHeight, notes, room)
    if (!placed.proper || textHeight + placed.height > room.height) return
    yield wayWith(way, to, textHeight, placed, { column, room })
  }
}

function called({ notes }: MeasuredItem): OpenNote[] {
  return notes.map((id) => ({ id, from: 0, carried: false }))
}

interface Where {
  readonly column: MeasuredColumn
  readonly room: PageRoom
}

function wayWith(way: Way, to: number, textHeight: number, placed: PlacedNotes, { column, room }: Where): Way {
  const page: PagePlan = {
    from: way.to,
    to,
    notes: placed.notes,
    repeatedHead: to > way.to ? (column.items[way.to]?.repeatedHead ?? 0) : 0,
    textHeight,
    notesHeight: placed.height,
    overfull: textHeight + placed.height > room.height,
  }
  const free = Math.max(0, room.height - textHeight - placed.height)
  const before = column.items[to]?.before ?? 'end'
  const badness = way.badness + badnessOf({ free, before, dividesNote: placed.left.length > 0 }, room)
  return { to, badness, left: placed.left, page, before: way }
}

/** A page of notes alone, while some are left; else the next item by itself, though it or its notes do not fit. */
function* lastResorts(way: Way, column: MeasuredColumn, room: PageRoom): Generator<Way> {
  if (way.left.length > 0) {
    yield* waysOn(pageOfNotes(way, column, room), column, room)
    return
  }
  const item = column.items[way.to]
  if (!item) return
  const textHeight = item.repeatedHead + item.bottom - item.top
  const placed = placeNotes(called(item), room.height - textHeight, column.notes, room)
  const forced = wayWith(way, way.to + 1, textHeight, placed, { column, room })
  yield { ...forced, badness: forced.badness + lastResort }
}

function pageOfNotes(way: Way, column: MeasuredColumn, room: PageRoom): Way {
  // Within a table the head is repeated on a page of notes too.
  const head = column.items[way.to]?.repeatedHead ?? 0
  const placed = placeNotes(way.left, room.height - head, column.notes, room)
  const page = placed.notes.length > 0 ? placed : placeOneLine(way.left, column.notes, room)
  return wayWith(way, way.to, 0, page, { column, room })
}

function printRest(way: Way, column: MeasuredColumn, room: PageRoom): Way {
  let last = way
  while (last.left.length > 0) last = pageOfNotes(last, column, room)
  return last
}

function pagesOf(way: Way): PagePlan[] {
  const pages: PagePlan[] = []
  for (let each: Way | undefined = way; each?.page; each = each.before) pages.push(each.page)
  return pages.reverse()
}

function withGap(page: PagePlan, column: MeasuredColumn, room: PageRoom): PagePlan {
  const gap = gapOf(page, column, room)
  return gap ? { ...page, gap } : page
}
