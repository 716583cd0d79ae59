import type { Languages } from '../translation-rule.ts'
import { type Amount, keyOfReading, type Reading } from './amount.ts'
import { amountsIn } from './amounts-in.ts'
import { type WordValues, wordValues } from './word-values.ts'

/** How the numbers of a text and of its translation meet. */
export interface Comparison {
  /** Numbers of the source that the translation lacks. */
  readonly missing: readonly Amount[]
  /** Numbers of the translation that the source lacks. */
  readonly extra: readonly Amount[]
  /** Numbers of the two that mean the same, and those that would, were they not written as in the source. */
  readonly met: readonly Meeting[]
}

/** Two numbers that mean the same; `isForeign`: only by the signs of the language of the source. */
export interface Meeting {
  readonly source: Amount
  readonly translation: Amount
  readonly isForeign: boolean
}

/** Compare the numbers of two texts by their values. Linear. */
export function compareAmounts(source: string, translation: string, languages: Languages): Comparison {
  const wanted = amountsIn(source, { name: 'source', language: languages.source, otherLanguage: languages.translation })
  const found = amountsIn(translation, {
    name: 'translation',
    language: languages.translation,
    otherLanguage: languages.source,
  })
  const own = pairUp(wanted, found, ({ readings }) => readings)
  const asForeign = pairUp(own.wanted, own.found, ({ foreign }) => foreign)
  return {
    missing: unmet(asForeign.wanted, asForeign.found, wordValues(translation, languages.translation)),
    extra: unmet(asForeign.found, asForeign.wanted, wordValues(source, languages.source)),
    met: [
      ...own.met.map(([one, other]) => ({ source: one, translation: other, isForeign: false })),
      ...asForeign.met.map(([one, other]) => ({ source: one, translation: other, isForeign: true })),
    ],
  }
}

interface Paired {
  readonly met: readonly (readonly [Amount, Amount])[]
  readonly wanted: readonly Amount[]
  readonly found: readonly Amount[]
}

/** Number by number, wherever one reading of the one is one of the other; the likeliest first. */
function pairUp(
  wanted: readonly Amount[],
  found: readonly Amount[],
  readingsOf: (amount: Amount) => readonly Reading[],
): Paired {
  const byKey = new Map<string, Amount[]>()
  for (const amount of found.toReversed()) {
    for (const key of new Set(readingsOf(amount).map(keyOfReading))) {
      const known = byKey.get(key)
      if (known) known.push(amount)
      else byKey.set(key, [amount])
    }
  }
  const used = new Set<Amount>()
  const met = wanted.flatMap((amount): [Amount, Amount][] => {
    const other = takeFirst(amount, byKey, used)
    return other ? [[amount, other]] : []
  })
  const done = new Set(met.map(([amount]) => amount))
  return { met, wanted: wanted.filter((one) => !done.has(one)), found: found.filter((one) => !used.has(one)) }
}

function takeFirst(amount: Amount, byKey: ReadonlyMap<string, Amount[]>, used: Set<Amount>): Amount | undefined {
  for (const reading of amount.readings) {
    const others = byKey.get(keyOfReading(reading)) ?? []
    // Each is taken off once for each of its readings.
    for (let other = others.pop(); other; other = others.pop()) {
      if (used.has(other)) continue
      used.add(other)
      return other
    }
  }
  return undefined
}

/** The numbers whose values the other text has neither in parts, as in a date or in `2023 150`, nor in words. */
function unmet(amounts: readonly Amount[], others: readonly Amount[], words: WordValues): readonly Amount[] {
  const left = { figures: bagOf(others), words }
  return amounts.filter(({ readings }) => !readings.some((reading) => takeAll(reading, left)))
}

function bagOf(amounts: readonly Amount[]): Map<string, number> {
  const bag = new Map<string, number>()
  for (const { readings } of amounts) {
    for (const value of new Set(readings.flat())) bag.set(value, (bag.get(value) ?? 0) + 1)
  }
  return bag
}

interface Left {
  readonly figures: Map<string, number>
  readonly words: WordValues
}

/** Take the values of a reading out of what is left of the other text, if they are all there. */
function takeAll(reading: Reading, { figures, words }: Left): boolean {
  const taken: (() => void)[] = []
  const isThere = reading.every((value) => {
    const count = figures.get(value) ?? 0
    if (count > 0) {
      figures.set(value, count - 1)
      taken.push(() => figures.set(value, (figures.get(value) ?? 0) + 1))
      return true
    }
    const isSaid = words.take(value)
    if (isSaid) taken.push(() => words.giveBack(value))
    return isSaid
  })
  if (isThere && reading.length > 0) return true
  for (const undo of taken) undo()
  return false
}
