import { partsOfFrame } from './frame-parts.ts'
import { type PagePiece, wholeOf } from './page-pieces.ts'
import { type PageUnit, type PageUnits, type UnitGroup, type UnitLeaf, unitsOf, withoutMarks } from './page-units.ts'

/** A page as it is built, and its units. */
export interface MarkedPage {
  readonly page: string
  readonly units: PageUnits
}

interface Frame {
  readonly html: string
  readonly parts: readonly string[]
  readonly units: PageUnits
}

interface Filled {
  readonly leaf: UnitLeaf
  readonly piece: PagePiece
  readonly unit: PageUnit
}

/** Puts pieces in their places within a page again and again; what is as it was stays the same object. */
export class MarkedPages {
  #frame: Frame | undefined
  #before: readonly (Filled | undefined)[] = []

  fill(html: string, pieces: readonly PagePiece[]): MarkedPage {
    const frame = this.#frame?.html === html ? this.#frame : frameOf(html)
    this.#frame = frame
    return { page: wholeOf(frame.parts, pieces), units: this.#units(frame.units, pieces) }
  }

  #units({ head, body }: PageUnits, pieces: readonly PagePiece[]): PageUnits {
    const now: Filled[] = []
    const fill = (unit: PageUnit): PageUnit => {
      if ('tag' in unit) return fillGroup(unit)
      const parts = partsOfFrame(unit.html)
      const index = Number(parts[1])
      const piece = pieces[index]
      if (!piece) return unit
      const known = this.#before[index]
      const isSame = parts.length === 3 && known?.leaf === unit && known.piece === piece
      const filled = isSame ? known : { leaf: unit, piece, unit: filledUnit(unit, piece, wholeOf(parts, pieces)) }
      now[index] = filled
      return filled.unit
    }
    const fillGroup = ({ tag, units }: UnitGroup) => ({ tag, units: units.map(fill) })
    const filled = { head, body: fillGroup(body) }
    this.#before = now
    return filled
  }
}

function frameOf(html: string): Frame {
  return { html, parts: partsOfFrame(withoutMarks(html)), units: unitsOf(html) }
}

function filledUnit({ at }: UnitLeaf, piece: PagePiece, html: string): PageUnit {
  // White space between groups is nobody's.
  return piece.group && html.trim() === piece.plain.trim() ? piece.group : { html, at: at ?? piece.at }
}
