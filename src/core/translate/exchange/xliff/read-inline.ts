import { type Piece, readMarked, writeMarked } from '../../marked.ts'
import { textIn, type XmlElement, type XmlNode } from '../xml/xml-element.ts'
import { nameOfInlineId } from './inline-ids.ts'
import { isEmptyType } from './mark-type.ts'

/** The content of a `<source>` or `<target>` as a text with marks, or the element in it that has no meaning here. */
export function readInline({ children }: XmlElement): string | { readonly unknown: XmlElement } {
  const pieces: Pick<Piece, 'type' | 'value'>[] = []
  for (const child of children) {
    const unknown = addTo(pieces, child)
    if (unknown) return { unknown }
  }
  return writeMarked(pieces)
}

type Pieces = Pick<Piece, 'type' | 'value'>[]

function addTo(pieces: Pieces, node: XmlNode): XmlElement | undefined {
  if (typeof node === 'string') {
    pieces.push({ type: 'text', value: node })
    return undefined
  }
  const marks = marksOf(node)
  if (marks === undefined) return node
  pieces.push(...marks.before)
  if (marks.inside) {
    for (const child of node.children) {
      const unknown = addTo(pieces, child)
      if (unknown) return unknown
    }
  }
  pieces.push(...marks.after)
  return undefined
}

/** What an element stands for: marks before and after its content; unset where it has no meaning. */
interface Marks {
  readonly before: Pieces
  readonly inside: boolean
  readonly after: Pieces
}

function marksOf(node: XmlElement): Marks | undefined {
  const value = nameOfInlineId(node.attributes['id'] ?? '')
  const alone = (type: Piece['type']): Marks => ({ before: [{ type, value }], inside: false, after: [] })
  switch (node.name) {
    case 'mrk':
      return { before: [], inside: true, after: [] }
    case 'g':
      return { before: [{ type: 'open', value }], inside: true, after: [{ type: 'close', value }] }
    case 'x':
      return alone(isEmptyType(node.attributes['ctype'] ?? '') ? 'empty' : 'alone')
    case 'bx':
      return alone('open')
    case 'ex':
      return alone('close')
    case 'ph':
    case 'bpt':
    case 'ept':
    case 'it':
      return codeOf(node)
    default:
      return undefined
  }
}

/** Programs that know no `<x>` hold the mark as it is written: `<ph id="1">{fn_turnout}</ph>`. */
function codeOf(node: XmlElement): Marks | undefined {
  const [code, ...others] = readMarked(textIn(node))
  const isMark = code !== undefined && code.type !== 'text' && code.type !== 'stray' && others.length === 0
  return isMark ? { before: [code], inside: false, after: [] } : undefined
}
