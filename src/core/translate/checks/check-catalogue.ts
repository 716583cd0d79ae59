import type { Finding } from '../../report.ts'
import { type Catalogue, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { type AboutTranslation, checkWith, linesOf } from './check-entry.ts'
import { findInconsistent } from './find-inconsistent.ts'

/**
 * All that is wrong with the translations of a catalogue, in its order. What is empty, fuzzy or obsolete is not looked
 * at, nor what the report no longer has.
 */
export function checkCatalogue(
  units: readonly Unit[],
  { entries }: Catalogue,
  about: AboutTranslation,
): readonly Finding[] {
  const lines = linesOf(about)
  const byKey = new Map(units.map((unit) => [keyOf(unit), unit]))
  const done = entries.filter((entry) => entry.translation.trim() !== '' && !entry.fuzzy && !entry.obsolete)
  const inconsistent = findInconsistent(
    done.filter((entry) => byKey.has(keyOf(entry))),
    { path: about.path, lines },
  )
  return done.flatMap((entry) => {
    const unit = byKey.get(keyOf(entry))
    const other = inconsistent.get(entry)
    return unit ? checkWith(unit, entry, { about, lines, others: other ? [other] : [] }) : []
  })
}
