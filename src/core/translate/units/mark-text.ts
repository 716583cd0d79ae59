import type { Link, PhrasingContent } from 'mdast'
import { type BarePiece, writeMarked } from '../marked.ts'
import type { Mark } from '../unit.ts'
import { markName } from './mark-name.ts'
import { type MarkNames, type References, referencePieces } from './reference-pieces.ts'
import { tidySpaces } from './tidy-spaces.ts'

/** A text as it leaves, and the node that each of its marks stands for. */
export interface MarkedText {
  readonly source: string
  /** In the order of their first appearance. */
  readonly marks: ReadonlyMap<string, MarkedNode>
  /** It has letters of its own, and so there is something to translate. */
  readonly hasWords: boolean
}

export interface MarkedNode {
  readonly kind: Mark['kind']
  readonly node: PhrasingContent
  /** In a reference: the placeholder that the mark is, `{number}`. */
  readonly placeholder?: string
}

/** Writes the inline nodes of a block as a text with marks. Linear. */
export function markText(children: readonly PhrasingContent[], references: References): MarkedText {
  const marker: Marker = { marks: new Map(), links: 0, references, within: undefined }
  const pieces = tidySpaces(children.flatMap((child) => piecesOf(child, marker)))
  const hasWords = pieces.some(({ type, value }) => type === 'text' && /\p{L}/u.test(value))
  return { source: writeMarked(pieces), marks: marker.marks, hasWords }
}

interface Marker {
  readonly marks: Map<string, MarkedNode>
  links: number
  readonly references: References
  /** The reference whose words are being written, and the names of what the tool fills in there. */
  within: { readonly link: Link; readonly names: MarkNames } | undefined
}

function piecesOf(node: PhrasingContent, marker: Marker): BarePiece[] {
  switch (node.type) {
    case 'text':
      return textPieces(node.value, marker)
    case 'break':
      return [single('empty', 'br', { kind: 'empty', node }, marker)]
    case 'inlineCode':
      return pair('code', node, [{ type: 'text', value: node.value }], marker)
    case 'footnoteReference':
      return [alone(['fn', node.label ?? node.identifier], { kind: 'alone', node }, marker)]
    case 'image':
    case 'imageReference':
      return [alone(['img', pictureName(node)], { kind: 'alone', node }, marker)]
    case 'link':
      return linkPieces(node, marker)
    case 'html':
      return []
    default:
      return 'children' in node ? pair(pairName(node, marker), node, childrenOf(node, marker), marker) : []
  }
}

function childrenOf({ children }: { readonly children: readonly PhrasingContent[] }, marker: Marker): BarePiece[] {
  return children.flatMap((child) => piecesOf(child, marker))
}

/** Text; in a reference, with a mark for each thing that the tool fills in. */
function textPieces(value: string, marker: Marker): BarePiece[] {
  const { within } = marker
  if (!within) return [{ type: 'text', value }]
  return value.split(/(\{(?:number|title|page)\})/).map((part) => {
    const name = within.names.get(part)
    if (!name) return { type: 'text', value: part }
    return alone(name, { kind: 'alone', node: within.link, placeholder: part }, marker)
  })
}

/** A reference has words in a pair of marks; one that the tool names by a title is a mark that stands alone. */
function linkPieces(link: Link, marker: Marker): BarePiece[] {
  const reference = referencePieces(link, marker.references)
  if (reference?.alone) return [alone(reference.alone, { kind: 'alone', node: link }, marker)]
  const name = pairName(link, marker)
  if (!reference) return pair(name, link, childrenOf(link, marker), marker)
  marker.within = { link, names: reference.names }
  const children = childrenOf(reference, marker)
  marker.within = undefined
  return pair(name, link, children, marker)
}

function pairName({ type }: PhrasingContent, marker: Marker): string {
  if (type !== 'link' && type !== 'linkReference') return pairs[type] ?? 'span'
  marker.links++
  return `a${marker.links}`
}

const pairs: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'b', delete: 's' }

function pair(name: string, node: PhrasingContent, inside: readonly BarePiece[], { marks }: Marker): BarePiece[] {
  if (!marks.has(name)) marks.set(name, { kind: 'pair', node })
  return [{ type: 'open', value: name }, ...inside, { type: 'close', value: name }]
}

function alone([prefix, words]: readonly [string, string], marked: MarkedNode, marker: Marker): BarePiece {
  const base = markName(prefix, words)
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}_${count}`
    const other = marker.marks.get(name)
    if (!other || isSame(other, marked)) return single('alone', name, marked, marker)
  }
}

function single(type: 'alone' | 'empty', name: string, marked: MarkedNode, { marks }: Marker): BarePiece {
  if (!marks.has(name)) marks.set(name, marked)
  return { type, value: name }
}

/** The same thing goes by the same name wherever a text has it. */
function isSame(one: MarkedNode, other: MarkedNode): boolean {
  if (one.placeholder !== other.placeholder) return false
  if (one.node.type === 'footnoteReference' && other.node.type === 'footnoteReference') {
    return one.node.identifier === other.node.identifier
  }
  return one.node.type === 'link' && other.node.type === 'link' && one.node.url === other.node.url
}

function pictureName(node: Extract<PhrasingContent, { readonly type: 'image' | 'imageReference' }>): string {
  if (node.type === 'imageReference') return node.identifier
  return node.data?.id ?? node.url.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}
