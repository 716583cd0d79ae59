import { groupBy } from '../../group-by.ts'
import { type Entry, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import type { Incoming } from './incoming.ts'
import { renameMarks } from './rename-marks.ts'
import { skeletonOf } from './skeleton.ts'

/** The message that something is meant for, and its translation with the marks of that message. */
export interface FoundMessage {
  readonly key: string
  readonly translation: string
}

/** Finds the message that a translation is meant for; unset where there is none, or where it may be one of several. */
export type MessageFinder = (incoming: Incoming) => FoundMessage | undefined

/** By context and text, then by id, then by text alone, then by its words. */
export function messageFinder(entries: readonly Entry[], units: readonly Unit[]): MessageFinder {
  const keys = new Set(entries.map(keyOf))
  const keyOfId = new Map(units.map((unit) => [unit.id, keyOf(unit)]))
  const live = entries.filter(({ obsolete }) => !obsolete)
  const bySource = groupBy(live, ({ source }) => source)
  const byWords = groupBy(live, ({ source }) => skeletonOf(source))
  return ({ id, context, source, translation }) => {
    const own = keyOf({ context: context ?? '', source })
    if (context !== undefined && keys.has(own)) return { key: own, translation }
    const key = id === undefined ? undefined : keyOfId.get(id)
    if (key !== undefined && keys.has(key)) return { key, translation }
    const only = alone(bySource.get(source)) ?? alone(byWords.get(skeletonOf(source)))
    if (only === undefined) return keys.has(own) ? { key: own, translation } : undefined
    const renamed = renameMarks(translation, { from: source, to: only.source })
    return renamed === undefined ? undefined : { key: keyOf(only), translation: renamed }
  }
}

function alone(entries: readonly Entry[] | undefined): Entry | undefined {
  return entries?.length === 1 ? entries[0] : undefined
}
