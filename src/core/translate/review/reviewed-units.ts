import type { Message } from '../../message.ts'
import { type Entry, keyOf } from '../catalogue.ts'
import { messagesByEntry } from './messages-by-entry.ts'
import type { Review, ReviewedUnit, UnitState } from './review.ts'

export interface ReviewedUnits {
  readonly units: readonly ReviewedUnit[]
  /** What belongs to the file as a whole. */
  readonly rest: readonly Message[]
}

/** Puts to each unit what the file has for it. Linear. */
export function reviewedUnits({ units, catalogue, messages }: Review): ReviewedUnits {
  const entries = (catalogue?.entries ?? []).filter(({ obsolete }) => !obsolete)
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const { byEntry, rest } = messagesByEntry(catalogue?.entries ?? [], messages)
  const reviewed = units.map((unit): ReviewedUnit => {
    const entry = byKey.get(keyOf(unit))
    const own = (entry && byEntry.get(entry)) ?? []
    return {
      unit,
      state: stateOf(entry, own),
      translation: entry?.translation ?? '',
      previous: entry?.previous === unit.source ? undefined : entry?.previous,
      comments: entry?.comments ?? [],
      messages: own,
    }
  })
  return { units: reviewed, rest }
}

function stateOf(entry: Entry | undefined, messages: readonly Message[]): UnitState {
  if (!entry?.translation) return 'empty'
  if (entry.fuzzy) return 'fuzzy'
  return messages.some(({ severity }) => severity === 'error') ? 'faulty' : 'translated'
}
