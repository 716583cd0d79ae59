import type { MeasuredColumn, MeasuredItem, PageRoom } from '../../paginate/measured.ts'
import type { MeasuredSheet } from '../sheet.ts'
import type { BlockRange } from './part-of-page.ts'

/** A piece of a report as it was measured; it begins with the last blocks of the piece before. */
export interface MeasuredPiece {
  readonly range: BlockRange
  readonly measured: MeasuredSheet
}

/** The whole report, as one sheet would have been measured. Linear. */
export function joinMeasured(pieces: readonly MeasuredPiece[]): MeasuredSheet {
  const owned = ownedParts(pieces)
  const sheets = pieces.map(({ measured }) => measured)
  const text = joinColumns(owned)
  return {
    front: sheets[0]?.front ?? text,
    text,
    anchors: joinAnchors(owned),
    rooms: {
      upright: roomOf(sheets.map(({ rooms }) => rooms.upright)),
      turned: roomOf(sheets.map(({ rooms }) => rooms.turned)),
    },
    tables: joinItems(owned, ({ tables }) => tables),
    wide: joinItems(owned, ({ wide }) => wide),
    tall: joinItems(owned, ({ tall }) => tall),
    pageReferences: new Map(sheets.flatMap(({ pageReferences }) => [...pageReferences])),
    blocks: owned.flatMap(({ measured: { blocks }, skipped, shift }) =>
      blocks.slice(skipped).map((item) => item + shift),
    ),
  }
}

/** What of a piece does not stand in the piece before. */
interface OwnedPart {
  readonly measured: MeasuredSheet
  /** Blocks of the piece before. */
  readonly skipped: number
  /** The first item. */
  readonly from: number
  /** From its place in the piece to its place in the whole. */
  readonly shift: number
}

function ownedParts(pieces: readonly MeasuredPiece[]): readonly OwnedPart[] {
  let done = 0
  let end = 0
  return pieces.map(({ range, measured }) => {
    const skipped = end - range.from
    const from = skipped > 0 ? (measured.blocks[skipped] ?? measured.text.items.length) : 0
    const shift = done - from
    done += measured.text.items.length - from
    end = range.to
    return { measured, skipped, from, shift }
  })
}

function joinColumns(parts: readonly OwnedPart[]): MeasuredColumn {
  const items: MeasuredItem[] = []
  const called = new Set<string>()
  for (const {
    measured: { text },
    from,
  } of parts) {
    const [last, same] = [items.at(-1), text.items[from - 1]]
    const down = last && same ? last.bottom - same.bottom : 0
    for (const item of text.items.slice(from)) {
      const notes = item.notes.filter((note) => !called.has(note))
      for (const note of notes) called.add(note)
      items.push({ ...item, top: item.top + down, bottom: item.bottom + down, notes })
    }
  }
  const spreads = parts.flatMap(({ measured: { text }, from, shift }) => {
    const own = text.spreads.filter((spread) => spread.from >= from)
    return own.map((spread) => ({ ...spread, from: spread.from + shift, to: spread.to + shift }))
  })
  return { items, spreads, notes: firstOfEach(parts.flatMap(({ measured: { text } }) => [...text.notes])) }
}

function joinAnchors(parts: readonly OwnedPart[]): ReadonlyMap<string, number> {
  return firstOfEach(
    parts.flatMap(({ measured: { anchors }, from, shift }) => {
      const own = [...anchors].filter(([, item]) => item >= from)
      return own.map(([anchor, item]) => [anchor, item + shift] as const)
    }),
  )
}

/** What is known of items. */
function joinItems<Value>(
  parts: readonly OwnedPart[],
  mapOf: (sheet: MeasuredSheet) => ReadonlyMap<number, Value>,
): ReadonlyMap<number, Value> {
  return new Map(
    parts.flatMap(({ measured, from, shift }) => {
      const own = [...mapOf(measured)].filter(([item]) => item >= from)
      return own.map(([item, value]) => [item + shift, value] as const)
    }),
  )
}

function firstOfEach<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>()
  for (const [key, value] of entries) if (!found.has(key)) found.set(key, value)
  return found
}

/** A piece without two notes does not know how far they stand apart. */
function roomOf(rooms: readonly PageRoom[]): PageRoom {
  const largest = (key: keyof PageRoom) => Math.max(...rooms.map((room) => room[key]))
  return {
    height: largest('height'),
    // What asks for more may stand in another piece.
    lead: largest('lead'),
    aboveNotes: largest('aboveNotes'),
    betweenNotes: largest('betweenNotes'),
    line: largest('line'),
  }
}
