import { groupBy } from '../../group-by.ts'
import { type Entry, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { adaptTranslation } from './adapt-translation.ts'
import type { Incoming } from './incoming.ts'
import type { Languages } from './put-figures.ts'
import { renameMarks } from './rename-marks.ts'
import { skeletonOf } from './skeleton.ts'

/** The message that something is meant for, and its translation with the marks of that message. */
export interface FoundMessage {
  readonly key: string
  readonly translation: string
  /** It is of the text that the message had before, so it is in doubt. */
  readonly isOlder: boolean
}

/** Finds the message that a translation is meant for; unset where there is none, or where it may be one of several. */
export type MessageFinder = (incoming: Incoming) => FoundMessage | undefined

/** By context and text, then by id, then by text alone, then by its words, then by the text that it had before. */
export function messageFinder(
  entries: readonly Entry[],
  { units, languages }: { readonly units: readonly Unit[]; readonly languages: Languages },
): MessageFinder {
  const keys = new Set(entries.map(keyOf))
  const keyOfId = new Map(units.map((unit) => [unit.id, keyOf(unit)]))
  const live = entries.filter(({ obsolete }) => !obsolete)
  const bySource = groupBy(live, ({ source }) => source)
  const byWords = groupBy(live, ({ source }) => skeletonOf(source))
  const byPrevious = groupBy(
    live.filter(({ fuzzy, previous }) => fuzzy && previous !== undefined),
    ({ previous }) => previous,
  )
  return ({ id, context, source, translation }) => {
    const own = keyOf({ context: context ?? '', source })
    if (context !== undefined && keys.has(own)) return { key: own, translation, isOlder: false }
    const key = id === undefined ? undefined : keyOfId.get(id)
    if (key !== undefined && keys.has(key)) return { key, translation, isOlder: false }
    const only = alone(bySource.get(source)) ?? alone(byWords.get(skeletonOf(source)))
    const renamed = only && renameMarks(translation, { from: source, to: only.source })
    if (only && renamed !== undefined) return { key: keyOf(only), translation: renamed, isOlder: false }
    if (keys.has(own)) return { key: own, translation, isOlder: false }
    const changed = alone(byPrevious.get(source))
    if (changed === undefined) return undefined
    const adapted = adaptTranslation(translation, { from: source, to: changed.source }, languages)
    return { key: keyOf(changed), translation: adapted, isOlder: true }
  }
}

function alone(entries: readonly Entry[] | undefined): Entry | undefined {
  return entries?.length === 1 ? entries[0] : undefined
}
