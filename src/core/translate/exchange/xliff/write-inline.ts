import { type Piece, readMarked } from '../../marked.ts'
import type { Mark } from '../../unit.ts'
import { markAsWritten } from '../mark-as-written.ts'
import { pairedPieces } from '../paired-pieces.ts'
import { element, type XmlNode } from '../xml/xml-element.ts'
import { inlineIds } from './inline-ids.ts'
import { markType } from './mark-type.ts'

/** A text with marks as the content of `<source>` or `<target>`; halves that are no pair become `<bx>` and `<ex>`. */
export function writeInline(text: string, marks: readonly Mark[]): readonly XmlNode[] {
  const pieces = readMarked(text)
  const halves = pairedPieces(pieces)
  const idOf = inlineIds()
  const says = new Map(marks.map((mark) => [markAsWritten(mark), mark.says]))
  let index = 0
  const nodesTo = (end: number): readonly XmlNode[] => {
    const nodes: XmlNode[] = []
    while (index < end) {
      const piece = pieces[index]
      const half = halves.get(index)
      index++
      if (piece === undefined) break
      if (piece.type !== 'open' || half === undefined) nodes.push(nodeOf(piece, idOf, says))
      else {
        // The id first, so that ids count up in the order of the text.
        const attributes = {
          id: idOf(piece.value),
          ctype: markType(piece),
          'equiv-text': says.get(`<${piece.value}>`) || undefined,
        }
        nodes.push(element('g', attributes, nodesTo(half)))
        index = half + 1
      }
    }
    return nodes
  }
  return nodesTo(pieces.length)
}

function nodeOf(piece: Piece, idOf: (name: string) => string, says: ReadonlyMap<string, string>): XmlNode {
  const { type, value } = piece
  if (type === 'text' || type === 'stray') return value
  const id = idOf(value)
  if (type === 'open') return element('bx', { id, ctype: markType(piece) })
  if (type === 'close') return element('ex', { id })
  const written = markAsWritten({ kind: type, name: value })
  return element('x', { id, ctype: markType(piece), clone: 'no', 'equiv-text': says.get(written) || written })
}
