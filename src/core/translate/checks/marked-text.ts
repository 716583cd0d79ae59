import { type Piece, readMarked } from '../marked.ts'

/** A text with marks in two forms: its pieces, and its words alone. */
export interface MarkedText {
  /** As it is written. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** As it is read: `wordless` for a mark that stands for something, a line feed for `<br/>`, nothing for `<em>`. */
  readonly words: string
  /** Where something of the words stands in the text. */
  offsetOf(index: number): number
}

/** Stands in the words for a mark such as `{fn_turnout}`. */
export const wordless = '\uFFFC'

/** Read a text with marks. */
export function markedText(text: string): MarkedText {
  const pieces = readMarked(text)
  const stretches: Stretch[] = []
  let words = ''
  const add = (more: string, at: number): void => {
    if (more) stretches.push({ index: words.length, at })
    words += more
  }
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'text') add(standIn(piece), piece.at)
    else for (const [more, at] of runsOf(text, piece.at, pieces[index + 1]?.at ?? text.length)) add(more, at)
  }
  return { text, pieces, words, offsetOf: (index) => offsetIn(stretches, index) }
}

/** A stretch of the words as one of the text. */
export function stretchOf(
  { offsetOf }: MarkedText,
  index: number,
  length: number,
): { readonly at: number; readonly length: number } {
  const at = offsetOf(index)
  return { at, length: Math.max(1, offsetOf(index + Math.max(0, length - 1)) + 1 - at) }
}

/** Words of which each stands as many characters after the first as in the text. */
interface Stretch {
  readonly index: number
  readonly at: number
}

function standIn({ type, value }: Piece): string {
  if (type === 'alone') return wordless
  if (type === 'stray') return value
  return type === 'empty' ? '\n' : ''
}

/** Text between two marks, cut at what is escaped: `Smith `, `&`, ` Co`. */
function* runsOf(text: string, from: number, to: number): Generator<readonly [string, number]> {
  let at = from
  for (const run of text.slice(from, to).split(/(\{\{|\}\}|&amp;|&lt;|&gt;)/)) {
    yield [escapes[run] ?? run, at]
    at += run.length
  }
}

const escapes: Readonly<Record<string, string>> = { '{{': '{', '}}': '}', '&amp;': '&', '&lt;': '<', '&gt;': '>' }

function offsetIn(stretches: readonly Stretch[], index: number): number {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((stretches[middle]?.index ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const found = stretches[low]
  return found ? found.at + index - found.index : 0
}
