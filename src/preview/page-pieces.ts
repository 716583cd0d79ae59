import { type PageText, shortText } from '../core/render/page-text.ts'
import { partsOfFrame } from './frame-parts.ts'
import { placeOf, type UnitGroup, unitsOf, withoutMarks } from './page-units.ts'

/** A section or a note, and what is known of it. */
export interface PagePiece {
  /** As it is built. */
  readonly plain: string
  readonly at: number | undefined
  /** Where it is one element that is looked into. */
  readonly group: UnitGroup | undefined
  /** A short text with its letters. */
  readonly letters: string
}

/** Looks at pieces again and again, and only once at each. */
export class KnownPieces {
  #known: ReadonlyMap<string, PagePiece> = new Map()

  /** Forgets all others. */
  piecesOf(htmls: readonly string[]): readonly PagePiece[] {
    const before = this.#known
    const known = new Map<string, PagePiece>()
    this.#known = known
    return htmls.map((html) => {
      const piece = known.get(html) ?? before.get(html) ?? lookAt(html)
      known.set(html, piece)
      return piece
    })
  }
}

function lookAt(html: string): PagePiece {
  const { units } = unitsOf(`<body>${html}</body>`).body
  const [only, ...others] = units
  const group = only && 'tag' in only && others.length === 0 ? only : undefined
  return { plain: withoutMarks(html), at: placeOf(html), group, letters: shortText(html) }
}

/** What a page says that is put together of pieces. */
export function textWith(pieces: readonly PagePiece[], frame: string): PageText {
  const letters = new Set(pieces.map((piece) => piece.letters))
  return { letters: [frame, ...letters].join(''), whole: () => wholeOf(partsOfFrame(frame), pieces) }
}

/** The parts of a frame, with the pieces in their places. */
export function wholeOf(parts: readonly string[], pieces: readonly PagePiece[]): string {
  return parts.map((part, index) => (index % 2 === 0 ? part : (pieces[Number(part)]?.plain ?? ''))).join('')
}
