/**
 * A text with marks, piece by piece. `alone`: `{fn_turnout}`. `open`, `close`: `<a1>`, `</a1>`. `empty`: `<br/>`.
 * `stray`: a brace that belongs to no mark. `at`: offset in the text.
 */
export interface Piece {
  readonly type: 'text' | 'alone' | 'open' | 'close' | 'empty' | 'stray'
  /** Of text: as it is printed, nothing escaped. Of a mark: its name. */
  readonly value: string
  readonly at: number
}

/** A piece wherever it stands. */
export type BarePiece = Pick<Piece, 'type' | 'value'>

/**
 * Read a text with marks. Never fails: what is no mark is text, such as a bare `&` or `<`. Names are taken as they are
 * written, so that a check can say which are unknown. Linear.
 */
export function readMarked(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let words = ''
  let wordsAt = 0
  const add = (type: Piece['type'], value: string, at: number): void => {
    if (words) pieces.push({ type: 'text', value: words, at: wordsAt })
    words = ''
    pieces.push({ type, value, at })
  }
  for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
    const { alone, tag, slash, closing } = groups
    if (alone !== undefined) add('alone', alone, index)
    else if (tag !== undefined) add(slash ? 'close' : closing ? 'empty' : 'open', tag, index)
    else if (found === '{' || found === '}') add('stray', found, index)
    else {
      if (!words) wordsAt = index
      words += escapes[found] ?? found
    }
  }
  if (words) pieces.push({ type: 'text', value: words, at: wordsAt })
  return pieces
}

/** Words as they stand in a text with marks. */
export function escapeMarked(words: string): string {
  return words.replace(/[{}&<]/g, (character) => written[character] ?? character)
}

/** The opposite of `readMarked`. */
export function writeMarked(pieces: readonly BarePiece[]): string {
  return pieces.map(writePiece).join('')
}

function writePiece({ type, value }: BarePiece): string {
  if (type === 'text') return escapeMarked(value)
  if (type === 'alone') return `{${value}}`
  if (type === 'stray') return value
  return type === 'open' ? `<${value}>` : type === 'close' ? `</${value}>` : `<${value}/>`
}

// Each of its branches takes at least one character and looks ahead no further than a name is long.
const pattern =
  /\{\{|\}\}|\{(?<alone>[\p{L}_][\p{L}\p{M}\p{N}_]{0,199})\}|<(?<slash>\/?)(?<tag>\p{L}[\p{L}\p{M}\p{N}]{0,39})(?<closing>\/?)>|&amp;|&lt;|&gt;|[^{}<&]+|[{}<&]/gu

const escapes: Readonly<Record<string, string>> = { '{{': '{', '}}': '}', '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const written: Readonly<Record<string, string>> = { '{': '{{', '}': '}}', '&': '&amp;', '<': '&lt;' }
