import { type Direction, directionOfText } from '../../direction.ts'
import { groupBy } from '../../group-by.ts'
import { jointOf, linesOf, type TextLine, wordsOf } from '../../pdf/text/lines-of.ts'
import type { TextRun } from '../../pdf/text/page-text.ts'
import type { Comparable } from './comparable.ts'
import type { Lexicon } from './lexicon.ts'
import type { PlacedRun } from './placed-run.ts'

/** The words of a block as printed. */
export interface PaperBlock {
  /** Comparable. */
  readonly words: readonly string[]
  /** The line that each of them begins on. */
  readonly lines: readonly PaperLine[]
}

/** The printed words by block. Linear, but for a look into the lexicon at each end of a line. */
export function wordsOnPaper(
  placed: readonly PlacedRun[],
  lexicon: Lexicon,
  direction: Direction,
  comparable: Comparable,
): readonly PaperBlock[] {
  const blocks = [...groupBy(placed, ({ block }) => block).values()]
  return blocks.map((block) => {
    const own = directionOfText(block.map(({ run }) => run.text).join(' '), direction)
    return wordsOfBlock(linesOfBlock(block, own), lexicon, comparable)
  })
}

function wordsOfBlock(lines: readonly PaperLine[], lexicon: Lexicon, comparable: Comparable): PaperBlock {
  const found = { words: [] as string[], lines: [] as PaperLine[] }
  for (const line of lines) {
    let before: TextRun | undefined
    for (const run of line.runs) {
      const words = wordsOf(run.text).map(comparable)
      const edge = before === undefined ? 'line' : edgeOf(before, run)
      const whole = joined(found.words.at(-1), words[0], edge, lexicon)
      if (whole !== undefined) found.words[found.words.length - 1] = whole
      for (const word of whole === undefined ? words : words.slice(1)) {
        found.words.push(word)
        found.lines.push(line)
      }
      before = run
    }
  }
  return found
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

function edgeOf(before: TextRun, after: TextRun): Edge {
  const touch = jointOf(before, after) === 'same-word'
  return touch && !/\s$/.test(before.text) && !/^\s/.test(after.text) ? 'nothing' : 'space'
}

/** The word that an edge divides; nothing where two words meet. */
function joined(
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
  const divided = before.endsWith('-') ? [before + after, before.slice(0, -1) + after] : [before + after]
  return divided.find((word) => lexicon.isBeginning(word))
}
