import type { Entry } from '../catalogue.ts'
import { readMarked, writeMarked } from '../marked.ts'
import type { Outcome } from './incoming.ts'

/** What came for a message, and how to take it. */
export interface Arrival {
  readonly translation: string
  readonly fuzzy: boolean
  readonly comments: readonly string[]
  /** Whose translation stands where both are sure of theirs. */
  readonly prefer: 'ours' | 'theirs'
  /** Why it could not be printed; empty where it could. */
  readonly fault: string
}

/** An entry after something came for it, and what became of that. */
export interface Merged extends Pick<Outcome, 'result' | 'reason'> {
  readonly entry: Entry
}

/** Takes what came for a message, unless what is there is better. What is not taken is kept as a comment. */
export function mergeTranslation(ours: Entry, theirs: Arrival): Merged {
  const entry = { ...ours, comments: joined(ours.comments, theirs.comments) }
  const { translation } = theirs
  if (translation.trim() === '') return unchanged(entry, ours.translation === '' ? '' : 'came back empty')
  if (isSameText(translation, ours.translation)) return sameText(entry, theirs)
  const isUntouched = isSameText(translation, ours.source) && ours.translation !== ''
  if (isUntouched) return unchanged(entry, 'came back in the language of the report')
  if (ours.translation === '') return taken(entry, theirs)
  if (ours.fuzzy) return taken(theirs.fuzzy ? withComment(entry, 'Before the import', ours.translation) : entry, theirs)
  return bothSure(entry, theirs)
}

/** `A & B` and `A &amp; B` are one text: programs that have marks of their own write it in the one way or the other. */
function isSameText(one: string, other: string): boolean {
  return one === other || writeMarked(readMarked(one)) === writeMarked(readMarked(other))
}

function sameText(entry: Entry, { fuzzy }: Arrival): Merged {
  if (fuzzy === entry.fuzzy) return unchanged(entry, '')
  // What is older may be in doubt still.
  if (fuzzy) return unchanged(entry, 'is fuzzy there, and no longer here')
  return { entry: { ...entry, fuzzy: false, previous: undefined }, result: 'taken', reason: 'is no longer fuzzy' }
}

function bothSure(entry: Entry, theirs: Arrival): Merged {
  const why = theirs.fuzzy ? 'is fuzzy there, and translated here' : theirs.fault
  if (why === '' && theirs.prefer === 'theirs') {
    return taken(withComment(entry, 'Before the import', entry.translation), theirs)
  }
  return {
    entry: withComment(entry, 'Came back as', theirs.translation),
    result: 'kept',
    reason: why || 'was translated here otherwise',
  }
}

function taken(entry: Entry, { translation, fuzzy, fault }: Arrival): Merged {
  const isFuzzy = fuzzy || fault !== ''
  const previous = isFuzzy ? entry.previous : undefined
  return { entry: { ...entry, translation, fuzzy: isFuzzy, previous }, result: 'taken', reason: fault }
}

function unchanged(entry: Entry, reason: string): Merged {
  return { entry, result: 'unchanged', reason }
}

function withComment(entry: Entry, what: string, text: string): Entry {
  return { ...entry, comments: joined(entry.comments, [`${what}: ${text.replace(/\s*\n\s*/g, ' ')}`]) }
}

function joined(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  return [...ours, ...theirs.filter((comment) => !ours.includes(comment))]
}
