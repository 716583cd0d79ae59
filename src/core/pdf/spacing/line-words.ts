import type { TextFont } from '../text/text-font.ts'
import { showing, textIn } from './glyphs-in.ts'
import type { MarkedLine, Piece } from './marked-lines.ts'
import type { PaintedPage } from './painted-page.ts'

/** The words at the ends of a line. */
export interface LineWords {
  first(): string
  last(): string
  /** The first word is the last. */
  readonly isOne: boolean
  /** Whether there is white space before the first word, and behind the last. */
  readonly startsApart: boolean
  readonly endsApart: boolean
  /** Whether the line begins and ends with letters that no line is broken between. */
  readonly startsPlain: boolean
  readonly endsPlain: boolean
}

/** The words at the ends of a line; nothing where it is white space. */
export function lineWords(line: MarkedLine): LineWords | undefined {
  return wordsAtEnds(line) ?? wordsOf(line)
}

/** Of most lines, all in one font and without white space at their ends, only what is asked for is read. */
function wordsAtEnds({ page, pieces }: MarkedLine): LineWords | undefined {
  const [piece, second] = pieces
  if (piece === undefined || second !== undefined || piece.isReversed) return undefined
  const { content } = page
  const font = page.fontOf(piece.font)
  const ends = edgesOf(content, piece, font)
  if (ends === undefined) return undefined
  const { first, last, firstSpace, lastSpace } = ends
  return {
    // A no-break space parts words as well, and in some fonts it has a glyph of its own.
    first: () => textIn(content, first, firstSpace, font).split(/\s/, 1)[0] ?? '',
    last: () => textIn(content, lastSpace, piece.to, font).split(/\s/).at(-1) ?? '',
    isOne: false,
    startsApart: false,
    endsApart: false,
    startsPlain: letter.test(textIn(content, first, first + 1, font)),
    endsPlain: letterOrStop.test(textIn(content, last, last + 1, font)),
  }
}

/** Where its first and last glyph stand, its first space, and what follows its last; nothing where it is not so simple. */
function edgesOf(content: string, { from, glyphs, to }: Piece, font: TextFont) {
  const space = font.space === undefined ? '' : showing(font.space, font)
  const [first, last] = [content.indexOf('<', from), content.lastIndexOf('<', to)]
  const firstSpace = content.slice(first, to).indexOf(space) + first
  const isSimple = space !== '' && firstSpace > first && first >= glyphs && content.startsWith('Tj\nET', to - 3)
  if (!isSimple || content[first + 1] === '<') return undefined
  const lastSpace = content.lastIndexOf(space, to)
  return lastSpace === last ? undefined : { first, last, firstSpace, lastSpace: lastSpace + space.length }
}

// Latin, Greek and Cyrillic.
const letter = /^[\dA-Za-z\u00c0-\u052f]$/
const letterOrStop = /^[.,;:\dA-Za-z\u00c0-\u052f]$/

function wordsOf({ page, pieces }: MarkedLine): LineWords | undefined {
  const text = pieces.map((piece) => pieceText(page, piece)).join('')
  const words = text.match(/\S+/g) ?? []
  const [first, last] = [words.at(0), words.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return {
    first: () => first,
    last: () => last,
    isOne: words.length === 1,
    startsApart: !text.startsWith(first),
    endsApart: !text.endsWith(last),
    startsPlain: false,
    endsPlain: false,
  }
}

/** The text of a piece in the order of reading. */
export function pieceText(page: PaintedPage, { from, to, font, isReversed }: Piece): string {
  const text = textIn(page.content, from, to, page.fontOf(font))
  return isReversed ? [...text].reverse().join('') : text
}
