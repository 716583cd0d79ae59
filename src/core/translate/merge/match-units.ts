import { groupBy } from '../../group-by.ts'
import { type Entry, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import type { ChangeKind } from './change.ts'
import { findSimilar } from './find-similar.ts'
import { skeletonOf, skeletonWithoutFigures } from './skeleton.ts'

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
 * Finds for each unit the entry that it goes on from; each entry serves one unit at most. Units whose words are
 * `remembered` look for no text that is merely similar.
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

interface Pair {
  readonly unit: Unit
  readonly kind: ChangeKind
  readonly former: Entry
}

type Stage = (units: readonly Unit[], entries: readonly Entry[]) => readonly Pair[]

/** What a text has in common with those it can go on from; unset where there is no such thing. */
type Key = (text: Pick<Entry, 'context' | 'source'>) => string | undefined

const stages: readonly Stage[] = [
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

function similarPairs(units: readonly Unit[], entries: readonly Entry[]): readonly Pair[] {
  const [texts, others] = [units, entries].map((list) => list.map(({ source }) => source))
  return findSimilar(texts ?? [], others ?? []).flatMap(({ text, other }) => {
    const [unit, former] = [units[text], entries[other]]
    return unit && former ? [{ unit, kind: 'similar' as const, former }] : []
  })
}
