import type { Catalogue } from '../catalogue.ts'
import type { Unit } from '../unit.ts'
import { type PseudoKind, pseudoText } from './pseudo-text.ts'
import { update } from './update.ts'

/** The languages that are none, by tag: two that Unicode keeps for this. */
export const pseudoLanguages: ReadonlyMap<string, PseudoKind> = new Map([
  ['en-XA', 'accents'],
  ['ar-XB', 'arabic'],
])

/** A catalogue in which every message is translated into a language that is none. */
export function pseudo(units: readonly Unit[], empty: Catalogue, kind: PseudoKind): Catalogue {
  const { catalogue } = update(units, { ...empty, entries: [] }, { languages: { source: 'en', target: 'en' } })
  const entries = catalogue.entries.map((entry) => ({ ...entry, translation: pseudoText(entry.source, kind) }))
  return { ...catalogue, entries }
}
