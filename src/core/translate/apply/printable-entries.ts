import { type Catalogue, type Entry, keyOf } from '../catalogue.ts'
import { isPrintable } from '../checks/is-printable.ts'
import type { Unit } from '../unit.ts'

/** The translations that may stand in print, by `keyOf`: neither empty nor fuzzy, and nothing of their source lost. */
export type PrintableEntries = ReadonlyMap<string, Entry>

/** Those of a catalogue. Linear. */
export function printableEntries(units: readonly Unit[], { entries }: Catalogue): PrintableEntries {
  const byKey = new Map(units.map((unit) => [keyOf(unit), unit]))
  const printable = entries.filter((entry) => {
    const unit = byKey.get(keyOf(entry))
    return unit !== undefined && !entry.obsolete && !entry.fuzzy && isPrintable(unit, entry)
  })
  return new Map(printable.map((entry) => [keyOf(entry), entry]))
}
