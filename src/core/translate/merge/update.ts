import type { Catalogue, Entry } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import type { Change } from './change.ts'
import { entryOf } from './entry-of.ts'
import { fillFromMemory, memoryOf } from './fill-from-memory.ts'
import { matchUnits } from './match-units.ts'
import type { Languages } from './put-figures.ts'
import type { Remembered } from './remembered.ts'
import { skeletonOf } from './skeleton.ts'

/** What an update needs to know beside the texts. */
export interface UpdateOptions {
  readonly languages: Languages
  /** Translations of earlier reports; of two of one text, the first is taken. */
  readonly memory?: readonly Remembered[]
}

/** A catalogue that fits the report, and how it came to. */
export interface Updated {
  readonly catalogue: Catalogue
  /** One for each entry of the catalogue, in its order. */
  readonly changes: readonly Change[]
}

/**
 * Brings a catalogue up to the present report. Entries stand in the order of the report, those that are gone behind
 * them. No translation and no comment is lost, and to update twice changes nothing more. The entries of the catalogue
 * have different keys.
 */
export function update(units: readonly Unit[], catalogue: Catalogue | undefined, options: UpdateOptions): Updated {
  const memory = memoryOf(options.memory ?? [])
  const isRemembered = ({ source }: Unit) => memory.size > 0 && memory.has(skeletonOf(source))
  const { byUnit, left } = matchUnits(units, catalogue?.entries ?? [], isRemembered)
  const matched = units.map((unit): Change => {
    const match = byUnit.get(unit) ?? { kind: 'new', former: undefined }
    return { ...match, unit, entry: entryOf(unit, match, options.languages) }
  })
  const changes = [...fillFromMemory(matched, memory), ...left.filter(isKept).map(gone)]
  return {
    catalogue: {
      comments: catalogue?.comments ?? [],
      header: catalogue?.header ?? new Map(),
      entries: changes.map(({ entry }) => entry),
    },
    changes,
  }
}

function isKept({ translation, comments }: Entry): boolean {
  return translation !== '' || comments.length > 0
}

function gone(former: Entry): Change {
  const { line, translationLine, ...entry } = former
  const kind = former.obsolete ? 'same' : 'gone'
  return { kind, unit: undefined, entry: { ...entry, notes: [], references: [], obsolete: true }, former }
}
