import { type Piece, readMarked, writeMarked } from '../../marked.ts'
import { pairedPieces } from '../paired-pieces.ts'
import { markType } from '../xliff/mark-type.ts'
import { element, type XmlNode } from '../xml/xml-element.ts'

/** A text with marks as the content of `<seg>`, each mark as it is written inside an element that says what it is. */
export function writeSegment(text: string): readonly XmlNode[] {
  const pieces = readMarked(text)
  const halves = pairedPieces(pieces)
  return pieces.map((piece, index) => nodeOf(piece, index, halves.get(index)))
}

function nodeOf(piece: Piece, index: number, half: number | undefined): XmlNode {
  if (piece.type === 'text' || piece.type === 'stray') return piece.value
  const written = [writeMarked([piece])]
  const type = markType(piece)
  if (piece.type === 'alone' || piece.type === 'empty') return element('ph', { type }, written)
  const isOpen = piece.type === 'open'
  if (half === undefined) return element('it', { pos: isOpen ? 'begin' : 'end', type }, written)
  return isOpen ? element('bpt', { i: `${index}`, type }, written) : element('ept', { i: `${half}` }, written)
}
