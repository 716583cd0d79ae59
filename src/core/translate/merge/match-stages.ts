import { groupBy } from '../../group-by.ts'
import type { Entry } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import type { ChangeKind } from './change.ts'
import { findSimilar } from './find-similar.ts'
import { skeletonOf, skeletonWithoutFigures } from './skeleton.ts'

/** A unit and the entry that it goes on from. */
export interface Pair {
  readonly unit: Unit
  readonly kind: ChangeKind
  readonly former: Entry
}

/** One way to find entries for units: each entry for one unit at most, as long as there are entries. */
export type Stage = (units: readonly Unit[], entries: readonly Entry[]) => readonly Pair[]

/** What a text has in common with those it can go on from; unset where there is no such thing. */
type Key = (text: Pick<Entry, 'context' | 'source'>) => string | undefined

/** The ways to find entries for units that have none of their own, the surest first. */
export const stages: readonly Stage[] = [
  pairsInOtherContext,
  pairsBy('marks', ({ context, source }) => `${context}\u0004${skeletonOf(source)}`),
  pairsBy('numbers', (text) => {
    const words = wordsAlone(text)
    return words === undefined ? undefined : `${text.context}\u0004${words}`
  }),
  pairsBy('numbers', wordsAlone),
  similarPairs,
]

/** In the order of the report where several have the same key. */
function pairsBy(kind: ChangeKind, keyOfText: Key): Stage {
  return (units, entries) => {
    const free = groupBy(entries, keyOfText)
    return units.flatMap((unit) => {
      const key = keyOfText(unit)
      const former = key === undefined ? undefined : free.get(key)?.shift()
      return former === undefined ? [] : [{ unit, kind, former }]
    })
  }
}

// Numbers alone, `12 %`, are like any other number.
function wordsAlone({ source }: Pick<Entry, 'source'>): string | undefined {
  const words = skeletonWithoutFigures(source)
  return /\p{L}/u.test(words.replace(/\{[^{}]*\}|<[^<>]*>/g, '')) ? words : undefined
}

// Only where one translation is known, because in another context a text may be translated otherwise.
function pairsInOtherContext(units: readonly Unit[], entries: readonly Entry[]): readonly Pair[] {
  const bySource = groupBy(entries, ({ source }) => source)
  const isPlain = ({ source }: Entry) => new Set(bySource.get(source)?.map(({ translation }) => translation)).size === 1
  return [
    ...pairsBy('context', ({ source }) => source)(units, entries.filter(isPlain)),
    ...pairsBy('similar', ({ source }) => source)(
      units,
      entries.filter((entry) => !isPlain(entry)),
    ),
  ]
}

/** By the words that both have. */
export function similarPairs(units: readonly Unit[], entries: readonly Entry[]): readonly Pair[] {
  const [texts, others] = [units, entries].map((list) => list.map(({ source }) => source))
  return findSimilar(texts ?? [], others ?? []).flatMap(({ text, other }) => {
    const [unit, former] = [units[text], entries[other]]
    return unit && former ? [{ unit, kind: 'similar' as const, former }] : []
  })
}
