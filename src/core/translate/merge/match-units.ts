import { type Entry, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import type { ChangeKind } from './change.ts'
import { similarPairs, stages } from './match-stages.ts'

/** Which entry of a catalogue a unit goes on from. */
export interface Match {
  readonly kind: ChangeKind
  readonly former: Entry | undefined
}

/** Entries for units, and what is left of them. */
export interface Matches {
  readonly byUnit: ReadonlyMap<Unit, Match>
  /** In the order in which they are kept: what was in the report up to now, then what was gone before. */
  readonly left: readonly Entry[]
}

/**
 * Finds for each unit the entry that it goes on from; each entry serves one unit at most. Units whose words an
 * earlier report had look for no text that is merely similar.
 */
export function matchUnits(
  units: readonly Unit[],
  entries: readonly Entry[],
  isRemembered: (unit: Unit) => boolean,
): Matches {
  const byUnit = new Map<Unit, Match>()
  const left = new Set([...entries.filter(({ obsolete }) => !obsolete), ...entries.filter(({ obsolete }) => obsolete)])
  const own = new Map(entries.map((entry) => [keyOf(entry), entry]))
  for (const unit of units) {
    const former = own.get(keyOf(unit))
    if (former === undefined) continue
    byUnit.set(unit, { kind: former.obsolete ? 'back' : 'same', former })
    left.delete(former)
  }
  for (const pairs of stages) {
    const isWanted = (unit: Unit) => pairs !== similarPairs || !isRemembered(unit)
    const open = units.filter((unit) => isOpen(byUnit.get(unit)) && isWanted(unit))
    const free = [...left].filter(({ translation, comments }) => translation !== '' || comments.length > 0)
    if (free.length === 0) break
    for (const { unit, ...match } of pairs(open, free)) {
      byUnit.set(unit, match)
      left.delete(match.former)
    }
  }
  return { byUnit, left: [...left] }
}

// A message of which nothing was ever written goes on looking.
function isOpen(match: Match | undefined): boolean {
  return match?.former === undefined || (match.former.translation === '' && match.former.comments.length === 0)
}
