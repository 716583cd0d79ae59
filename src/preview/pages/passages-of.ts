import type { Pointable } from '../find-source.ts'
import { type ItemPlace, itemPlaces } from './item-places.ts'
import type { PlannedPages } from './pages-view.ts'
import { textBlocks } from './text-blocks.ts'

/** A place in an element of the web page, and where it stands on paper. */
export type Point = readonly [
  /** How much of the element is above it, in thousandths. */
  above: number,
  page: number,
  top: number,
]

/** What stands on the web page and on paper: the way to its element from the body on, or its id. */
export type Passage = readonly [element: readonly number[] | string, ...Point[]]

/** The passages of a text in their order on paper. Those that go on over a page have points on both. */
export function passagesOf(planned: PlannedPages, page: Pointable): readonly Passage[] {
  const { layout, measured, source } = planned
  const places = itemPlaces(measured, layout)
  const names = namesByItem(planned)
  const pathOf = pathsByPlace(page)
  const blocks = textBlocks(source.units)
  return measured.blocks.flatMap((from, index) => {
    const to = measured.blocks[index + 1] ?? measured.text.items.length
    const path = pathOf(placeOf(source, blocks[index]?.at))
    const points = pointsOf(measured.text.items, places, { from, to })
    const own: readonly Passage[] = path && points.length > 0 ? [[path, ...points]] : []
    return [...own, ...namedWithin(places, names, { from: from + 1, to })]
  })
}

interface Run {
  readonly from: number
  readonly to: number
}

type Items = PlannedPages['measured']['text']['items']
type Places = readonly (ItemPlace | undefined)[]
type Names = ReadonlyMap<number, readonly string[]>

/** The first item of a block, and the items before and behind the end of a page. */
function pointsOf(items: Items, places: Places, { from, to }: Run): readonly Point[] {
  const start = items[from]?.top ?? 0
  const height = Math.max(1, (items[to - 1]?.bottom ?? 0) - start)
  const points: Point[] = []
  for (let item = from; item < to; item++) {
    const [place, clip] = [places[item], places[item]?.clip]
    const isAtEdge = clip !== places[item - 1]?.clip || clip !== places[item + 1]?.clip
    if (!place || !(item === from || isAtEdge)) continue
    const above = ((items[item]?.top ?? 0) - start) / height
    points.push([Math.round(1000 * above), place.page, Math.round(place.top)])
  }
  return points
}

/** What has a name within a block, such as the recommendations of a list. */
function namedWithin(places: Places, names: Names, { from, to }: Run): readonly Passage[] {
  const found: Passage[] = []
  for (let item = from; item < to; item++) {
    const place = places[item]
    if (place) for (const id of names.get(item) ?? []) found.push([id, [0, place.page, Math.round(place.top)]])
  }
  return found
}

/** But the calls of notes, which stand anywhere in their lines. */
function namesByItem({ measured, source: { report } }: PlannedPages): Names {
  const calls = new Set(report.notes.flatMap((note) => note.calls))
  const names = new Map<number, string[]>()
  for (const [id, item] of measured.anchors) {
    if (!calls.has(id)) names.set(item, [...(names.get(item) ?? []), id])
  }
  return names
}

/** Finds the elements of a page by where they are written. What is included again and again is found one after the other. */
function pathsByPlace(page: Pointable): (place: string) => readonly number[] | undefined {
  const known = new Map<string, (readonly number[])[]>()
  for (const { path, at } of textBlocks(page.units)) {
    const place = placeOf(page, at)
    if (place) known.set(place, [...(known.get(place) ?? []), path])
  }
  return (place) => known.get(place)?.shift()
}

function placeOf({ blocks }: Pointable, at: number | undefined): string {
  const place = at === undefined ? undefined : blocks[at]?.place
  return place ? `${place.file}:${place.start.line}:${place.start.column}` : ''
}
