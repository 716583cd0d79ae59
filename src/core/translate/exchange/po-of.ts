import { type Entry, keyOf } from '../catalogue.ts'
import { writePo } from '../po/write-po.ts'
import type { Parcel } from './exchange-format.ts'

/** The messages of a hand-off as a PO file. */
export function poOf({ handOff, catalogue }: Pick<Parcel, 'handOff' | 'catalogue'>): string {
  return writePo({ ...catalogue, entries: entriesOf({ handOff, catalogue }) })
}

/** Those entries of a catalogue that are handed over. */
export function entriesOf({ handOff, catalogue }: Pick<Parcel, 'handOff' | 'catalogue'>): readonly Entry[] {
  const chosen = new Set(handOff.messages.map(({ unit }) => keyOf(unit)))
  return catalogue.entries.filter((entry) => !entry.obsolete && chosen.has(keyOf(entry)))
}
