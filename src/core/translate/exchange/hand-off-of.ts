import { type Catalogue, type Entry, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import type { HandOff, HandOffMessage } from './hand-off.ts'

/** What a hand-off is made of. */
export interface HandOffParts extends Omit<HandOff, 'messages'> {
  readonly units: readonly Unit[]
  /** Unset where nothing has been translated yet. */
  readonly catalogue: Catalogue | undefined
}

/** Which messages of a report are handed over; unset: all of them. */
export interface HandOffChoice {
  readonly states: readonly HandOffMessage['state'][] | undefined
  /** Ids of sections; `recommendations`: the recommendations, wherever they stand. */
  readonly parts: readonly string[] | undefined
}

/** The messages of a report that were chosen, with their translations. */
export function handOffOf(
  { units, catalogue, ...parts }: HandOffParts,
  { states, parts: chosen }: HandOffChoice,
): HandOff {
  const live = (catalogue?.entries ?? []).filter(({ obsolete }) => !obsolete)
  const entries = new Map(live.map((entry) => [keyOf(entry), entry]))
  const messages = units
    .filter((unit) => chosen === undefined || chosen.some((part) => standsIn(unit, part)))
    .map((unit) => messageOf(unit, entries.get(keyOf(unit))))
    .filter(({ state }) => states === undefined || states.includes(state))
  return { ...parts, messages }
}

function standsIn({ uses }: Unit, part: string): boolean {
  return uses.some(({ section, recommendation }) =>
    part === 'recommendations' ? recommendation !== undefined : section?.id === part,
  )
}

function messageOf(unit: Unit, entry: Entry | undefined): HandOffMessage {
  const { translation = '', fuzzy = false, previous, comments = [] } = entry ?? {}
  const state = translation === '' ? 'empty' : fuzzy ? 'fuzzy' : 'translated'
  return { unit, translation, state, previous, comments }
}
