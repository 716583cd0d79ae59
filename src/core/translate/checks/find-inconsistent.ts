import { quote } from '../../quote.ts'
import type { Finding } from '../../report.ts'
import type { Entry } from '../catalogue.ts'
import { type PoText, placeInEntry } from './place-in-entry.ts'

/** Entries of one source text that are translated differently, each against the first of them. */
export function findInconsistent(entries: readonly Entry[], file: PoText): ReadonlyMap<Entry, Finding> {
  const firsts = new Map<string, Entry>()
  const found = new Map<Entry, Finding>()
  for (const entry of entries) {
    const first = firsts.get(entry.source)
    if (first === undefined) firsts.set(entry.source, entry)
    else if (tidy(first) !== tidy(entry)) found.set(entry, differing(entry, first, file))
  }
  return found
}

function tidy({ translation }: Entry): string {
  return translation.replace(/\s+/g, ' ').trim()
}

function differing(entry: Entry, first: Entry, file: PoText): Finding {
  const here = `Unexpected ${quote(entry.translation)} for ${quote(entry.source)}`
  return {
    rule: 'translation-is-consistent',
    place: placeInEntry(entry, {}, file),
    text: `${here}, which is ${quote(first.translation)} elsewhere`,
    hint: 'Translate it alike, if it means the same.',
    related: [{ place: placeInEntry(first, {}, file), text: 'The other translation' }],
  }
}
