import type { Change } from './change.ts'
import { memoryNote } from './entry-of.ts'
import type { Remembered } from './remembered.ts'
import { renameMarks } from './rename-marks.ts'
import { skeletonOf } from './skeleton.ts'

/**
 * Gives messages without a translation the one that the same words have elsewhere in the report or had in an earlier
 * one. It is fuzzy, because what is right there may be wrong here.
 */
export function fillFromMemory(changes: readonly Change[], memory: Memory): readonly Change[] {
  const own = memoryOf(ownMemory(changes))
  return changes.map((change) => {
    if (change.entry.translation !== '') return change
    const key = skeletonOf(change.entry.source)
    const found = own.get(key) ?? memory.get(key)
    return found === undefined ? change : filled(change, found)
  })
}

/** Translations by the words of their source. */
export type Memory = ReadonlyMap<string, Remembered>

/** Of two translations of the same words, the first is taken. */
export function memoryOf(all: readonly Remembered[]): Memory {
  const known = new Map<string, Remembered>()
  for (const one of all) {
    const key = skeletonOf(one.source)
    if (one.translation !== '' && !known.has(key)) known.set(key, one)
  }
  return known
}

function ownMemory(changes: readonly Change[]): readonly Remembered[] {
  const sure = changes.filter(({ entry: { fuzzy, translation } }) => !fuzzy && translation !== '')
  return sure.map(({ entry: { source, translation } }) => ({ source, translation, from: 'this report' }))
}

function filled(change: Change, { source, translation, from }: Remembered): Change {
  const { entry } = change
  const renamed = renameMarks(translation, { from: source, to: entry.source }) ?? translation
  return {
    ...change,
    kind: 'memory',
    entry: { ...entry, translation: renamed, fuzzy: true, notes: [...entry.notes, memoryNote(from)] },
  }
}
