import { type Catalogue, type Entry, keyOf } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { missingFigures } from './put-figures.ts'
import { skeletonOf, skeletonWithoutFigures } from './skeleton.ts'
import { type UpdateOptions, update } from './update.ts'
import { wordDiff } from './word-diff.ts'
import { wordsOf } from './words-of.ts'

/**
 * Which changes are accepted: those of messages with these ids, where only numbers changed and the translation has them
 * already, or where only signs, spaces and capitals changed.
 */
export interface Chosen {
  readonly ids: ReadonlySet<string>
  readonly numbers: boolean
  readonly punctuation: boolean
}

/** A catalogue in which changes are accepted. */
export interface Accepted {
  readonly catalogue: Catalogue
  readonly accepted: readonly Unit[]
  /** Those named by id that are not accepted, each with the reason, without a full stop. */
  readonly refused: readonly { readonly unit: Unit; readonly reason: string }[]
}

/** Takes translations as they are for texts that changed: whoever wrote the report says that the meaning did not. */
export function accept(
  catalogue: Catalogue | undefined,
  chosen: Chosen,
  options: UpdateOptions & { readonly units: readonly Unit[] },
): Accepted {
  const base = update(options.units, catalogue, options).catalogue
  const entries = new Map(base.entries.map((entry) => [keyOf(entry), entry]))
  const accepted: Unit[] = []
  const refused: { unit: Unit; reason: string }[] = []
  for (const unit of options.units) {
    const entry = entries.get(keyOf(unit))
    if (entry === undefined || !isChosen(unit, entry, { ...chosen, ...options })) continue
    const reason = reasonAgainst(entry)
    if (reason === '') {
      accepted.push(unit)
      entries.set(keyOf(unit), acceptEntry(entry))
    } else if (chosen.ids.has(unit.id)) refused.push({ unit, reason })
  }
  // Once more, because notes speak of the change.
  const { catalogue: done } = update(options.units, { ...base, entries: [...entries.values()] }, options)
  return { catalogue: done, accepted, refused }
}

function isChosen(
  { id }: Unit,
  entry: Entry,
  { ids, numbers, punctuation, languages }: Chosen & UpdateOptions,
): boolean {
  const { source, translation, previous, fuzzy } = entry
  if (ids.has(id)) return true
  if (!fuzzy || previous === undefined) return false
  const change = { from: previous, to: source }
  const isNumbers = skeletonWithoutFigures(previous) === skeletonWithoutFigures(source)
  if (numbers && isNumbers && missingFigures(translation, change, languages).length === 0) return true
  return punctuation && lettersOf(previous) === lettersOf(source)
}

/** The words and marks of a text, without what stands between them. */
function lettersOf(text: string): string {
  const marks = skeletonOf(text).match(/\{\p{L}+\}|<\/?\p{L}+\/?>/gu) ?? []
  return [...wordsOf(text), ...marks].join(' ')
}

function reasonAgainst({ translation, fuzzy, previous }: Entry): string {
  if (translation === '') return 'has no translation'
  if (!fuzzy) return 'is not fuzzy'
  if (previous === undefined) return 'is fuzzy though its text did not change, so its translator has to look at it'
  return ''
}

function acceptEntry(entry: Entry): Entry {
  const change = wordDiff(entry.previous ?? '', entry.source)
  const comment = `Accepted, because the meaning did not change: ${change}`
  return { ...entry, fuzzy: false, previous: undefined, comments: [...entry.comments, comment] }
}
