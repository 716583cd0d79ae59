import { keyOf } from '../catalogue.ts'
import { writePo } from '../po/write-po.ts'
import type { Parcel } from './exchange-format.ts'

/** The messages of a hand-off as a PO file. */
export function poOf({ handOff, catalogue }: Pick<Parcel, 'handOff' | 'catalogue'>): string {
  const chosen = new Set(handOff.messages.map(({ unit }) => keyOf(unit)))
  const entries = catalogue.entries.filter((entry) => !entry.obsolete && chosen.has(keyOf(entry)))
  return writePo({ ...catalogue, entries })
}
