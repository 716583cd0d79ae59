import { type Piece, readMarked, writeMarked } from '../../marked.ts'
import { textIn, type XmlElement, type XmlNode } from '../xml/xml-element.ts'

type Pieces = readonly Pick<Piece, 'type' | 'value'>[]

/**
 * The content of a `<seg>` as a text with marks. `isOwn`: its marks are elements, and what looks like a mark in its text
 * is none. Codes of other programs are left out, because no report has them.
 */
export function readSegment(seg: XmlElement, isOwn: boolean): string {
  return writeMarked(piecesOf(seg.children, isOwn))
}

function piecesOf(nodes: readonly XmlNode[], isOwn: boolean): Pieces {
  return nodes.flatMap((node): Pieces => {
    if (typeof node === 'string') return isOwn ? [{ type: 'text', value: node }] : readMarked(node)
    if (node.name === 'hi') return piecesOf(node.children, isOwn)
    return readMarked(textIn(node)).filter(({ type }) => type !== 'text' && type !== 'stray')
  })
}
