import type { MeasuredColumn, MeasuredItem, Paper, Rooms, Spread } from '../core/paginate/measured.ts'

/** A column as the page writes it: as numbers, by column rather than by item. */
export interface WrittenColumn {
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
  readonly befores: readonly MeasuredColumn['items'][number]['before'][]
  readonly repeatedHeads: readonly (readonly [item: number, height: number])[]
  /** From the first item to the one after the last. */
  readonly turned: readonly (readonly [from: number, to: number])[]
  readonly spreads: readonly Spread[]
}

/** The notes of a sheet, and where they are called. */
export interface WrittenNotes {
  readonly notes: readonly (readonly [id: string, lines: readonly number[]])[]
  readonly calls: readonly (readonly [item: number, note: string])[]
}

/** The column that a page has written. Linear. */
export function columnOf(
  written: WrittenColumn,
  { notes, calls, rooms }: WrittenNotes & { readonly rooms: Rooms },
): MeasuredColumn {
  const { tops, bottoms, befores } = written
  const heads = new Map(written.repeatedHeads)
  const called = calledOn(tops.length, notes, calls)
  const papers = papersOf(written)
  const items = tops.map((top, index): MeasuredItem => {
    const paper = papers[index] ?? 'upright'
    const repeatedHead = repeatedOn(rooms[paper].height, heads.get(index) ?? 0)
    const before = befores[index] ?? 'free'
    return { top, bottom: bottoms[index] ?? top, before, notes: called.get(index) ?? [], repeatedHead, paper }
  })
  return { items, notes: new Map(notes.map(([id, lines]) => [id, { lines }])), spreads: written.spreads }
}

/** A browser repeats a head that takes up to a quarter of the page. */
function repeatedOn(page: number, head: number): number {
  return head > page / 4 ? 0 : head
}

function papersOf({ tops, turned }: WrittenColumn): readonly Paper[] {
  const papers = new Array<Paper>(tops.length).fill('upright')
  for (const [from, to] of turned) papers.fill('turned', from, to)
  return papers
}

/** The notes of each item; a note is called once, and one that nothing calls stands at the end, lest it be lost. */
function calledOn(
  items: number,
  notes: WrittenNotes['notes'],
  calls: WrittenNotes['calls'],
): ReadonlyMap<number, string[]> {
  const called = new Map<number, string[]>()
  const seen = new Set<string>()
  for (const [item, id] of [...calls, ...notes.map(([id]) => [items - 1, id] as const)]) {
    if (seen.has(id)) continue
    seen.add(id)
    called.set(item, [...(called.get(item) ?? []), id])
  }
  return called
}
