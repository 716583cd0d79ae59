import type { Languages } from '../translation-rule.ts'
import { type Amount, keyOfReading, type Reading } from './amount.ts'
import { amountsIn } from './amounts-in.ts'
import { type SaysInWords, saysInWords } from './number-words.ts'

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
  const inSource = saysInWords(source, languages.source)
  const inTranslation = saysInWords(translation, languages.translation)
  return {
    missing: unmet(asForeign.wanted, asForeign.found, inTranslation),
    extra: unmet(asForeign.found, asForeign.wanted, inSource),
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
function unmet(amounts: readonly Amount[], others: readonly Amount[], isSaid: SaysInWords): readonly Amount[] {
  const left = bagOf(others)
  return amounts.filter(({ readings }) => !readings.some((reading) => takeAll(reading, left, isSaid)))
}

function bagOf(amounts: readonly Amount[]): Map<string, number> {
  const bag = new Map<string, number>()
  for (const { readings } of amounts) {
    for (const value of new Set(readings.flat())) bag.set(value, (bag.get(value) ?? 0) + 1)
  }
  return bag
}

/** Take the values of a reading out of a bag, if those that no word says are all there. */
function takeAll(reading: Reading, bag: Map<string, number>, isSaid: SaysInWords): boolean {
  const wanted = reading.filter((value) => !isSaid(value))
  if (reading.length === 0 || !wanted.every((value) => (bag.get(value) ?? 0) > 0)) return false
  for (const value of wanted) bag.set(value, (bag.get(value) ?? 0) - 1)
  return true
}
