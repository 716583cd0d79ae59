import { type Catalogue, type Entry, keyOf } from '../catalogue.ts'
import { faultsOf } from '../checks/is-printable.ts'
import type { Unit } from '../unit.ts'
import type { Incoming, Outcome } from './incoming.ts'
import { mergeTranslation } from './merge-translation.ts'
import { type FoundMessage, messageFinder } from './message-finder.ts'
import { type UpdateOptions, update } from './update.ts'

/** What an import needs to know beside what came. */
export interface ImportOptions extends UpdateOptions {
  readonly units: readonly Unit[]
  /** Whose translation stands where ours and theirs are both sure and differ; the other one is kept as a comment. */
  readonly prefer: 'ours' | 'theirs'
}

/** A catalogue with what came back, and what became of each. */
export interface Imported {
  readonly catalogue: Catalogue
  /** One for each translation that came, in its order. */
  readonly outcomes: readonly Outcome[]
}

/**
 * Merges translations that came back into a catalogue, message by message. Nothing is lost: what is not taken is kept
 * as a comment, and what belongs to no message of the report as an obsolete entry, which may serve a similar text.
 * Where nothing at all belongs to the report, nothing is kept.
 */
export function importTranslations(
  catalogue: Catalogue | undefined,
  incoming: readonly Incoming[],
  options: ImportOptions,
): Imported {
  const base = update(options.units, catalogue, options).catalogue
  const find = messageFinder(base.entries, options)
  const found = incoming.map((one) => ({ incoming: one, message: find(one) }))
  const isOfReport = found.some(({ message }) => message !== undefined)
  const unitsByKey = new Map(options.units.map((unit) => [keyOf(unit), unit]))
  const entries = new Map(base.entries.map((entry) => [keyOf(entry), entry]))
  const merged = found.map((arrived) =>
    isOfReport ? mergeInto(entries, arrived, { ...options, unitsByKey }) : fateOfStrangers,
  )
  const updated = update(options.units, { ...base, entries: [...entries.values()] }, options)
  const usedAgain = new Set(updated.changes.flatMap(({ unit, former }) => (unit && former ? [keyOf(former)] : [])))
  const outcomes = merged.map((fate, index) => {
    const one = found[index]?.incoming
    return one && { incoming: one, ...(fate ?? fateOfStray(usedAgain.has(keyOf(textOf(one))))) }
  })
  return { catalogue: updated.catalogue, outcomes: outcomes.filter((outcome) => outcome !== undefined) }
}

type Fate = Pick<Outcome, 'result' | 'reason'>

interface MergeOptions extends ImportOptions {
  readonly unitsByKey: ReadonlyMap<string, Unit>
}

interface Arrived {
  readonly incoming: Incoming
  readonly message: FoundMessage | undefined
}

/** Gives no fate to what belongs to no message: it is kept, and may yet serve a similar one. */
function mergeInto(entries: Map<string, Entry>, arrived: Arrived, options: MergeOptions): Fate | undefined {
  const { incoming, message } = arrived
  const { key, translation, isOlder } = message ?? strayMessage(incoming)
  const isText = translation.trim() !== ''
  if (message === undefined && !isText) return { result: 'unknown', reason: '' }
  const ours = entries.get(key) ?? strayEntry(incoming)
  const fault = isText ? faultIn({ ...ours, translation }, options) : ''
  const merged = mergeTranslation(ours, {
    ...incoming,
    ...options,
    translation,
    fuzzy: incoming.fuzzy || isOlder,
    fault,
  })
  entries.set(key, merged.entry)
  if (message === undefined) return undefined
  const { result, reason } = merged
  if (result === 'taken' && ours.obsolete) return { result, reason: 'its text is no longer in the report' }
  return { result, reason: result === 'taken' && isOlder ? textHasChanged : reason }
}

function strayMessage(incoming: Incoming): FoundMessage {
  return { key: keyOf(textOf(incoming)), translation: incoming.translation, isOlder: false }
}

function textOf({ context = '', source }: Incoming): Pick<Entry, 'context' | 'source'> {
  return { context, source }
}

function strayEntry(incoming: Incoming): Entry {
  const empty = { translation: '', fuzzy: false, flags: [], comments: [], notes: [], references: [] }
  return { ...textOf(incoming), ...empty, previous: undefined, obsolete: true }
}

const fateOfStrangers: Fate = { result: 'unknown', reason: '' }

const textHasChanged = 'is fuzzy, because its text has changed since'

function fateOfStray(isUsedAgain: boolean): Fate {
  return isUsedAgain
    ? { result: 'taken', reason: textHasChanged }
    : { result: 'unknown', reason: 'is kept among what is obsolete' }
}

function faultIn(entry: Entry, { unitsByKey }: MergeOptions): string {
  const unit = unitsByKey.get(keyOf(entry))
  const [fault] = unit === undefined ? [] : faultsOf(unit, entry)
  return fault === undefined ? '' : `is fuzzy: ${fault.text}`
}
