import { heightsFrom } from '../paginate/heights-from.ts'
import type { PageRoom, Rooms } from '../paginate/measured.ts'
import type { PagePlan } from '../paginate/page-plan.ts'
import { paginate } from '../paginate/paginate.ts'
import type { Paged } from './format.ts'
import type { Annotations, Foot, MeasuredSheet, PageStart } from './sheet.ts'
import { isWithin, spreadParts } from './spread-parts.ts'

/** Where everything of a report stands on its pages. */
export interface Layout extends Paged {
  /** Cover and contents, which bear no number. */
  readonly front: number
  /** Between the edge of a page and its first line, which a browser would otherwise paint on the page before too. */
  readonly lead: number
  readonly contents: readonly PagePlan[]
  readonly text: readonly PagePlan[]
  readonly destinations: ReadonlyMap<string, Destination>
}

/** A place that links lead to. */
export interface Destination {
  /** From 0, cover among them. */
  readonly page: number
  /** From the upper edge of the text, in CSS pixels. */
  readonly top: number
}

/** Left free at the foot, because lines in several fonts are a little taller than they look. */
const slack = 2

const cover = 1

/** Divide a measured report into pages. */
export function layOut({ front, text, anchors, rooms }: MeasuredSheet): Layout {
  const lower: Rooms = { upright: lowered(rooms.upright), turned: lowered(rooms.turned) }
  const contents = paginate(front, lower)
  const pages = paginate(text, lower)
  const before = cover + contents.length
  const destinations = new Map([
    ...destinationsOfItems(pages, { text, anchors, rooms }, before),
    ...destinationsOfNotes(pages, text, rooms, before),
  ])
  return {
    count: before + pages.length,
    front: before,
    lead: rooms.upright.lead,
    contents,
    text: pages,
    destinations,
    pages: new Map([...destinations].map(([anchor, { page }]) => [anchor, String(page - before + 1)])),
  }
}

/** What of the room on a page is for text and notes. */
export function lowered(room: PageRoom): PageRoom {
  return { ...room, height: room.height - room.lead - slack }
}

type Column = MeasuredSheet['text']

function* destinationsOfItems(
  pages: readonly PagePlan[],
  { text, anchors, rooms }: Pick<MeasuredSheet, 'text' | 'anchors' | 'rooms'>,
  before: number,
): Generator<[string, Destination]> {
  const pageOf = pages.flatMap(({ from, to }, page) => new Array<number>(to - from).fill(page))
  for (const [anchor, index] of anchors) {
    const page = pageOf[index] ?? 0
    const plan = pages[page]
    const { lead } = rooms[plan?.paper ?? 'upright']
    const top = spaceAbove(index, plan?.from ?? index, text) + lead + (plan?.repeatedHead ?? 0)
    yield [anchor, { page: page + before, top }]
  }
}

/** How far below the first item of its page an item begins. */
function spaceAbove(index: number, from: number, column: Column): number {
  const { top = 0, bottom = 0 } = column.items[index] ?? {}
  return heightsFrom(from, column)(index + 1).height - (bottom - top)
}

function* destinationsOfNotes(
  pages: readonly PagePlan[],
  { notes: measured }: Column,
  rooms: Rooms,
  before: number,
): Generator<[string, Destination]> {
  for (const [page, { notes, notesHeight, paper }] of pages.entries()) {
    const room = rooms[paper]
    let top = room.height - slack - notesHeight + room.aboveNotes
    for (const { id, from, to } of notes) {
      if (from === 0) yield [id, { page: page + before, top }]
      const lines = measured.get(id)?.lines.slice(from, to) ?? []
      top += lines.reduce((sum, line) => sum + line, 0) + room.betweenNotes
    }
  }
}

/** What the sheet is told about its pages. */
export function annotationsOf(
  { front, text, rooms }: MeasuredSheet,
  layout: Layout,
  { style, linkBase }: Pick<Annotations, 'style' | 'linkBase'>,
): Annotations {
  return {
    style,
    linkBase,
    pages: layout.pages,
    front: startsOf(layout.contents, front, rooms),
    text: startsOf(layout.text, text, rooms).filter(({ item }) => !text.spreads.some((list) => isWithin(item, list))),
    spreads: spreadParts(text, layout.text, layout.lead),
    feet: feetOf(layout.text, rooms),
    length: lengthOf(layout.text, rooms) - 1,
    lead: layout.lead,
  }
}

function startsOf(pages: readonly PagePlan[], { items }: Column, rooms: Rooms): PageStart[] {
  const starts: PageStart[] = []
  let rest = 0
  let skipped = 0
  for (const [index, { from, to, paper, textHeight, repeatedHead }] of pages.entries()) {
    const { height, lead } = rooms[paper]
    const isRow = repeatedHead > 0
    if (to > from && index > 0) starts.push({ item: from, rest, skipped, lead })
    // A page that begins within a table begins at its edge, because rows have no margins.
    skipped = to > from ? 0 : skipped + 1
    rest = to > from ? height - textHeight - (isRow ? 0 : lead) : rest + height
  }
  return starts.filter(({ item }) => items[item] !== undefined)
}

function feetOf(pages: readonly PagePlan[], rooms: Rooms): Foot[] {
  let end = 0
  return pages.flatMap(({ notes, notesHeight, paper }) => {
    end += rooms[paper].height
    // A whole pixel, because a browser counts in parts of one, and what ends below the page makes another.
    const top = Math.floor(end - slack - notesHeight)
    return notes.length > 0 ? [{ top, notes: notes.map(({ id, from, to }) => [id, from, to] as const) }] : []
  })
}

function lengthOf(pages: readonly PagePlan[], rooms: Rooms): number {
  return pages.reduce((sum, { paper }) => sum + rooms[paper].height, 0)
}

/** The table that goes on at the top of each page, from the cover on; empty where none does. */
export function tablesGoingOn({ tables }: MeasuredSheet, { front, text }: Layout): string[] {
  return [...new Array<string>(front).fill(''), ...text.map(({ from }) => tables.get(from) ?? '')]
}
