import { type Direction, directionOfText } from '../../direction.ts'
import { groupBy } from '../../group-by.ts'
import { jointOf, linesOf, type TextLine, wordsOf } from '../../pdf/text/lines-of.ts'
import { comparable } from './comparable.ts'
import type { Lexicon } from './lexicon.ts'
import type { PlacedRun } from './placed-run.ts'

/** A word as printed. */
export interface PaperWord {
  /** Comparable. */
  readonly word: string
  readonly sheet: number
  /** Its baseline, in CSS pixels from the top. */
  readonly y: number
}

/** The printed words by block. Linear, but for a look into the lexicon at each end of a line. */
export function wordsOnPaper(
  placed: readonly PlacedRun[],
  lexicon: Lexicon,
  direction: Direction,
): readonly (readonly PaperWord[])[] {
  return [...groupBy(placed, ({ block }) => block).values()].map((block) => wordsOfBlock(block, lexicon, direction))
}

function wordsOfBlock(block: readonly PlacedRun[], lexicon: Lexicon, direction: Direction): readonly PaperWord[] {
  const words: PaperWord[] = []
  const own = directionOfText(block.map(({ run }) => run.text).join(' '), direction)
  for (const { sheet, y, runs } of linesOfBlock(block, own)) {
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1]
      const edge = before === undefined ? 'line' : edgeOf(before.text, run.text, jointOf(before, run) === 'same-word')
      const [first, ...rest] = wordsOf(run.text)
      const last = words.at(-1)
      const word = comparable(first ?? '')
      const whole = last && first && joined(last.word, word, edge, lexicon)
      if (last && whole) words[words.length - 1] = { ...last, word: whole }
      else if (first) words.push({ word, sheet, y })
      for (const each of rest) words.push({ word: comparable(each), sheet, y })
    }
  }
  return words
}

/** The lines of one block, over the pages that it runs over. */
export function linesOfBlock(block: readonly PlacedRun[], direction: Direction): readonly PaperLine[] {
  return [...groupBy(block, ({ sheet }) => sheet)].flatMap(([sheet, placed]) => {
    return linesOf(
      placed.map(({ run }) => run),
      direction,
    ).map((line) => ({ ...line, sheet }))
  })
}

export type PaperLine = TextLine & { readonly sheet: number }

/** What stands between two runs: the end of a line, a space or nothing. */
type Edge = 'line' | 'space' | 'nothing'

function edgeOf(before: string, after: string, touches: boolean): Edge {
  return touches && !/\s$/.test(before) && !/^\s/.test(after) ? 'nothing' : 'space'
}

/** The word that an edge divides; nothing where two words meet. */
function joined(before: string, after: string, edge: Edge, lexicon: Lexicon): string | undefined {
  if (edge === 'space') return undefined
  // A long number may touch the title beside it.
  if (edge === 'nothing') {
    return lexicon.hasPair(before, after) && !lexicon.isBeginning(before + after) ? undefined : before + after
  }
  if (lexicon.hasPair(before, after)) return undefined
  const divided = before.endsWith('-') ? [before + after, before.slice(0, -1) + after] : [before + after]
  return divided.find((word) => lexicon.isBeginning(word))
}
