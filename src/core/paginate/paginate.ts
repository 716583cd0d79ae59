import { badnessOf, lastResort } from './badness.ts'
import { breakAtTurns } from './break-at-turns.ts'
import { gapOf } from './gap.ts'
import { growingNotes } from './growing-notes.ts'
import { heightsFrom } from './heights-from.ts'
import type { BreakBefore, MeasuredColumn, PageRoom, Paper, Rooms } from './measured.ts'
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
export function paginate(measured: MeasuredColumn, rooms: Rooms): PagePlan[] {
  const column = breakAtTurns(measured)
  const { length } = column.items
  const ways: (Way | undefined)[] = new Array(length + 1)
  ways[0] = start
  for (let from = 0; from < length; from++) {
    const way = ways[from]
    if (!way) continue
    for (const next of waysOn(way, column, rooms)) {
      const known = ways[next.to]
      if (!known || next.badness < known.badness) ways[next.to] = next
    }
  }
  const pages = pagesOf(printRest(ways[length] ?? start, column, rooms))
  return pages.map((page) => withGap(page, column, rooms[page.paper]))
}

/** Less filled than this, a page is looked at only where no other can be. */
const wellFilled = 0.6

/**
 * Every page that may follow, with the last that fits even where it is not well filled, if no other ends well. Where none
 * does, there is the last resort too: what would part a heading from its text may be the worse.
 */
function waysOn(way: Way, column: MeasuredColumn, rooms: Rooms): readonly Way[] {
  const where = { column, room: rooms[paperAt(way.to, column)] }
  const { filled, short } = fittingPages(way, where)
  const pages = short && filled.every(({ to }) => isBound(to, column)) ? [...filled, short] : filled
  const ways = pages.map((page) => wayWith(way, page, where))
  return ways.every(({ to }) => isBound(to, column)) ? [...ways, ...lastResorts(way, column, rooms)] : ways
}

/** What must not be parted from what follows, such as a heading, is better left for a page that has room for both. */
function isBound(to: number, { items }: MeasuredColumn): boolean {
  return items[to]?.before === 'bound'
}

function paperAt(index: number, { items }: MeasuredColumn): Paper {
  return items[index]?.paper ?? 'upright'
}

function endsWell(to: number, { items }: MeasuredColumn): boolean {
  return to === items.length || items[to]?.before === 'forced'
}

/** What could stand on a page. */
interface FittingPage {
  readonly to: number
  readonly textHeight: number
  readonly placed: PlacedNotes
  /** The height that a list could still fill in its last columns, if it were spread over all of them. */
  readonly white?: number
}

interface FittingPages {
  readonly filled: readonly FittingPage[]
  /** Of those that are not well filled the last, if it can be one that ends well. */
  readonly short: FittingPage | undefined
}

// One loop, because most of the time goes into trying pages, and few of them become ways.
function fittingPages(way: Way, { column, room }: Where): FittingPages {
  const { items, notes } = column
  const growing = growingNotes(way.left, notes, room)
  const first = items[way.to]
  const heightTo = heightsFrom(way.to, column)
  const filled: FittingPage[] = []
  let short: FittingPage | undefined
  for (let to = way.to + 1; first && to <= items.length; to++) {
    const last = items[to - 1]
    if (!last || (to > way.to + 1 && last.before === 'forced')) break
    for (const id of last.notes) growing.add({ id, from: 0, carried: false })
    const { height, white } = heightTo(to)
    const textHeight = first.repeatedHead + height
    const placed = growing.place(room.height - textHeight)
    const all = textHeight + placed.height
    if (!placed.proper || all > room.height) break
    const page = { to, textHeight, placed, white }
    if (all >= wellFilled * room.height || endsWell(to, column)) filled.push(page)
    else if (!short || !isBound(to, column) || isBound(short.to, column)) short = page
  }
  return { filled, short }
}

interface Where {
  readonly column: MeasuredColumn
  readonly room: PageRoom
  /** That of its first item unless said. */
  readonly paper?: Paper
}

function wayWith(way: Way, { to, textHeight, placed, white = 0 }: FittingPage, where: Where): Way {
  const { column, room, paper = paperAt(way.to, column) } = where
  const page: PagePlan = {
    from: way.to,
    to,
    paper,
    notes: placed.notes,
    repeatedHead: to > way.to ? (column.items[way.to]?.repeatedHead ?? 0) : 0,
    textHeight,
    notesHeight: placed.height,
    overfull: textHeight + placed.height > room.height,
  }
  const free = Math.max(0, room.height - textHeight - placed.height) + white
  const before = breakAt(to, column)
  const badness = way.badness + badnessOf({ free, before, dividesNote: placed.left.length > 0 }, room)
  return { to, badness, left: placed.left, page, before: way }
}

/** At either end of a list, a page holds two rows of it or none, as it does of the lines of a paragraph. */
function breakAt(index: number, { items, spreads }: MeasuredColumn): BreakBefore | 'end' {
  const before = items[index]?.before ?? 'end'
  const isShort = spreads.some(({ from, to, columns }) => {
    return index > from && index < to && Math.min(index - from, to - index) < 2 * columns
  })
  return before === 'free' && isShort ? 'lines' : before
}

/** A page of notes alone, while some are left; else the next item with what is bound to it, though their notes do not fit. */
function lastResorts(way: Way, column: MeasuredColumn, rooms: Rooms): readonly Way[] {
  if (way.left.length > 0) return waysOn(pageOfNotes(way, column, rooms), column, rooms)
  const item = column.items[way.to]
  if (!item) return []
  const room = rooms[item.paper]
  const to = endOfBound(way.to, column, room)
  const textHeight = item.repeatedHead + heightsFrom(way.to, column)(to).height
  const called = column.items.slice(way.to, to).flatMap(({ notes }) => notes)
  const open = called.map((id) => ({ id, from: 0, carried: false }))
  const placed = placeNotes(open, room.height - textHeight, column.notes, room)
  const forced = wayWith(way, { to, textHeight, placed }, { column, room })
  return [{ ...forced, badness: forced.badness + lastResort }]
}

/** The end of what is bound to an item, if a page has room for it; else that of the item. */
function endOfBound(from: number, column: MeasuredColumn, { height }: PageRoom): number {
  const heightTo = heightsFrom(from, column)
  let to = from + 1
  while (isBound(to, column)) to++
  const head = column.items[from]?.repeatedHead ?? 0
  return head + heightTo(to).height <= height ? to : from + 1
}

function pageOfNotes(way: Way, column: MeasuredColumn, rooms: Rooms): Way {
  const paper = paperBefore(way.to, column)
  const room = rooms[paper]
  // Within a table the head is repeated on a page of notes too.
  const head = column.items[way.to]?.repeatedHead ?? 0
  const placed = placeNotes(way.left, room.height - head, column.notes, room)
  const page = placed.notes.length > 0 ? placed : placeOneLine(way.left, column.notes, room)
  return wayWith(way, { to: way.to, textHeight: 0, placed: page }, { column, room, paper })
}

/** Notes alone need no page on its side, but between two rows there is no other. */
function paperBefore(index: number, column: MeasuredColumn): Paper {
  return index > 0 && column.items[index]?.before !== 'forced' ? paperAt(index, column) : 'upright'
}

function printRest(way: Way, column: MeasuredColumn, rooms: Rooms): Way {
  let last = way
  while (last.left.length > 0) last = pageOfNotes(last, column, rooms)
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
