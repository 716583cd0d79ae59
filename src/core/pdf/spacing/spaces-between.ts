import { edgeBetween } from './edge-between.ts'
import { type LineWords, lineWords } from './line-words.ts'
import type { MarkedLine } from './marked-lines.ts'

/** How words are divided at the ends of lines. */
export interface Divisions {
  /** The word of which these are two parts, as printed, as far as it goes; nothing where two words meet. */
  wholeWord(before: string, after: string): string | undefined
  /** Whether a line may end between any two letters, and not only within a word that is longer than a line. */
  readonly anywhere: boolean
}

/** The lines of a paragraph or the like behind which a space is wanting, because the next begins with another word. */
export function linesBeforeSpaces(lines: readonly MarkedLine[], divisions: Divisions): readonly MarkedLine[] {
  const found: MarkedLine[] = []
  let before: ReadLine | undefined
  for (const line of lines) {
    const words = lineWords(line)
    const parts = before && words && partsAcross(before, { line, words }, divisions)
    if (before && words && parts?.length === 0 && !isApart(before.words, words)) found.push(before.line)
    before = words ? { line, words, parts: words.isOne ? partsOr(parts, words) : undefined } : spaced(before)
  }
  return found
}

interface ReadLine {
  readonly line: MarkedLine
  readonly words: LineWords
  /**
   * Of a word that fills the line: the word with those of its parts that stand on the lines before, and what is left of
   * it where a link begins within.
   */
  readonly parts: readonly string[] | undefined
}

function partsOr(parts: readonly string[] | undefined, words: LineWords): readonly string[] {
  return parts === undefined || parts.length === 0 ? [words.last()] : parts
}

/** The word that goes on from one line to the next, as far as it goes; none where it does not. */
function partsAcross(
  before: ReadLine,
  { line, words }: Pick<ReadLine, 'line' | 'words'>,
  { wholeWord, anywhere }: Divisions,
): readonly string[] {
  const edge = isApart(before.words, words) ? 'space' : edgeBetween(before.line, line)
  if (edge === 'space') return []
  const isPlain = before.words.endsPlain && words.startsPlain && !before.words.isOne
  if (edge === 'line' && isPlain && !anywhere) return []
  const parts = partsOr(before.parts, before.words)
  const first = words.first()
  if (edge === 'nothing') return [first, ...parts.map((part) => part + first)].slice(0, mostParts)
  return parts.flatMap((part) => wholeWord(part, first) ?? [])
}

// No word is made of many pieces.
const mostParts = 8

function isApart(before: LineWords, after: LineWords): boolean {
  return before.endsApart || after.startsApart
}

/** Behind it comes white space alone. */
function spaced(line: ReadLine | undefined): ReadLine | undefined {
  return line && { ...line, words: { ...line.words, endsApart: true } }
}
