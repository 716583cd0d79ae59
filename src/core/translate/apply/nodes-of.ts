import type { PhrasingContent } from 'mdast'
import { type Piece, readMarked } from '../marked.ts'
import type { MarkedNode, MarkedText } from '../units/mark-text.ts'

/**
 * The inline nodes of a translation. Words become text and nothing else, whatever they look like; every mark becomes
 * the node of the source that it stands for, so that no address and no id can change.
 *
 * The marks of the translation must be those of the source, as `translation-keeps-marks` and `translation-closes-tags`
 * have it.
 */
export function nodesOf(translation: string, marks: MarkedText['marks']): PhrasingContent[] {
  const open: OpenPair[] = [{ name: '', children: [] }]
  for (const piece of readMarked(translation)) take(piece, open, marks)
  while (open.length > 1) close(open, marks)
  const [{ children } = { children: [] }] = open
  // A picture alone would be a figure, and take a number.
  const isPicture = children.length === 1 && children[0]?.type === 'image'
  return isPicture ? [...children, { type: 'text', value: '' }] : children
}

interface OpenPair {
  readonly name: string
  readonly children: PhrasingContent[]
}

function take({ type, value }: Piece, open: OpenPair[], marks: MarkedText['marks']): void {
  const children = open.at(-1)?.children
  if (type === 'open') open.push({ name: value, children: [] })
  else if (type === 'close') close(open, marks)
  else if (type === 'text' || type === 'stray') children?.push({ type: 'text', value })
  else children?.push(nodeOf(marks.get(value), value))
}

function nodeOf(marked: MarkedNode | undefined, name: string): PhrasingContent {
  if (!marked) return { type: 'text', value: name }
  // In a reference it is filled in when things are numbered.
  if (marked.placeholder !== undefined) return { type: 'text', value: marked.placeholder }
  return structuredClone(marked.node)
}

function close(open: OpenPair[], marks: MarkedText['marks']): void {
  if (open.length === 1) return
  const pair = open.pop()
  const node = pair && marks.get(pair.name)?.node
  const around = open.at(-1)?.children
  if (!pair || !around) return
  if (!node) around.push(...pair.children)
  else if (node.type === 'inlineCode') around.push({ ...node, value: wordsOf(pair.children) })
  else around.push({ ...node, children: pair.children } as PhrasingContent)
}

function wordsOf(children: readonly PhrasingContent[]): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}
