import { type Direction, directionOfText } from '../../direction.ts'
import { groupBy } from '../../group-by.ts'
import { jointOf, linesOf, type TextLine, wordsOf } from '../../pdf/text/lines-of.ts'
import type { TextRun } from '../../pdf/text/page-text.ts'
import type { Comparable } from './comparable.ts'
import type { Lexicon } from './lexicon.ts'
import type { PlacedRun } from './placed-run.ts'
import { type Edge, wholeWord } from './whole-word.ts'

/** The words of a block as printed. */
export interface PaperBlock {
  /** Comparable. */
  readonly words: readonly string[]
  /** The line that each of them begins on. */
  readonly lines: readonly PaperLine[]
  /** The ends of lines at which those who do not see them read otherwise than those who do. */
  readonly seams: readonly Seam[]
}

/** Two words without a space between them, or one word with a space in it. */
export interface Seam {
  readonly before: string
  readonly after: string
  /** The lines that they stand on. */
  readonly above: PaperLine
  readonly line: PaperLine
  readonly isWhole: boolean
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
  const found = { words: [] as string[], lines: [] as PaperLine[], seams: [] as Seam[] }
  let above: PaperLine | undefined
  for (const line of lines) {
    let before: TextRun | undefined
    for (const run of line.runs) {
      const words = wordsOf(run.text).map(comparable)
      const edge = before === undefined ? 'line' : edgeOf(before, run)
      const [last, next] = [found.words.at(-1), words[0]]
      const whole = wholeWord(last, next, edge, lexicon)
      const seam = { before: last, after: next, above, line, isWhole: whole !== undefined }
      if (edge === 'line' && isSeam(seam)) found.seams.push(seam)
      if (whole !== undefined) found.words[found.words.length - 1] = whole
      for (const word of whole === undefined ? words : words.slice(1)) {
        found.words.push(word)
        found.lines.push(line)
      }
      before = run
    }
    above = line
  }
  return found
}

/** Words that are not what they are to the eye for those who read one line after the other. */
function isSeam(seam: { readonly [Key in keyof Seam]: Seam[Key] | undefined }): seam is Seam {
  const { before, after, above, line, isWhole } = seam
  return Boolean(before && after && above && line && isSpaced(above, line) === isWhole)
}

function isSpaced({ runs: above }: PaperLine, { runs: below }: PaperLine): boolean {
  return /\s$/.test(above.at(-1)?.text ?? '') || /^\s/.test(below[0]?.text ?? '')
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

function edgeOf(before: TextRun, after: TextRun): Edge {
  const touch = jointOf(before, after) === 'same-word'
  return touch && !/\s$/.test(before.text) && !/^\s/.test(after.text) ? 'nothing' : 'space'
}
