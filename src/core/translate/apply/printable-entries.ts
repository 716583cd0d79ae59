import { onceFor } from '../../once-for.ts'
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

/** The same, each looked at when it is asked for and then no more, by who asks again and again for those of one file. */
export function printableWhenAsked(
  units: ReadonlyMap<string, Unit>,
  catalogue: Catalogue,
): Pick<PrintableEntries, 'get'> {
  const entries = finishedIn(catalogue)
  return {
    get(key) {
      const [unit, entry] = [units.get(key), entries.get(key)]
      return unit && entry && isPrintableOnce(entry, unit) ? entry : undefined
    },
  }
}

const finishedIn = onceFor(
  ({ entries }: Catalogue): PrintableEntries =>
    new Map(entries.filter(({ obsolete, fuzzy }) => !obsolete && !fuzzy).map((entry) => [keyOf(entry), entry])),
)

// Units that share a key have the same text, and so the same marks.
const isPrintableOnce = onceFor((entry: Entry, unit: Unit) => isPrintable(unit, entry))
