import type { Lexicon } from './lexicon.ts'

/** What stands between two texts: the end of a line, a space or nothing. */
export type Edge = 'line' | 'space' | 'nothing'

/** The word that an edge divides; nothing where two words meet. */
export function wholeWord(
  before: string | undefined,
  after: string | undefined,
  edge: Edge,
  lexicon: Lexicon,
): string | undefined {
  if (edge === 'space' || !before || !after) return undefined
  // A long number may touch the title beside it.
  if (edge === 'nothing') {
    return lexicon.hasPair(before, after) && !lexicon.isBeginning(before + after) ? undefined : before + after
  }
  if (lexicon.hasPair(before, after)) return undefined
  // A dash that stands alone divides nothing.
  const divided = /.-$/s.test(before) ? [before + after, before.slice(0, -1) + after] : [before + after]
  return divided.find((word) => lexicon.isBeginning(word))
}
