import type { Element, Nodes, Parents, RootContent, Text } from 'hast'
import { type JoinOptions, joinWords } from './join-words.ts'
import { listsOf } from './lists.ts'

/** Where a text stands. */
export interface Surroundings {
  readonly language: string
  readonly medium: 'screen' | 'paper'
}

/**
 * Keep together what a line must not part: `KZT 9 million`, `article 7`. In place; only spaces change, and none in code.
 *
 * Linear.
 */
export function keepTogether(tree: Nodes, { language, medium }: Surroundings): void {
  if ('children' in tree)
    joinIn(tree, { language, lists: listsOf(language), longest: longestInText, tidy: medium === 'paper' })
}

/** They fit on the lines of a telephone. */
const longestInText = 30

/** No wider than a word, lest a table that fits its page becomes too wide for it. */
const longestInCell = 10

/** A part of a line of text; one without a node is read and not changed. */
interface Piece {
  readonly text: string
  readonly node?: Text
}

const inline: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd'],
  ...['mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
])

/** What stands in a line as one sign. */
const opaque: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'img'])

interface Options extends JoinOptions {
  readonly language: string
}

function joinIn(parent: Parents, options: Options): void {
  const inner = optionsIn(parent, options)
  let line: Piece[] = []
  for (const child of parent.children) {
    if (child.type !== 'element' || inline.has(child.tagName)) {
      line.push(...piecesOf(child, inner))
    } else {
      joinLine(line, parent, inner)
      line = []
      if (child.tagName !== 'pre') joinIn(child, inner)
    }
  }
  joinLine(line, parent, inner)
}

function optionsIn(parent: Parents, options: Options): Options {
  const isCell = isA(parent, 'td', 'th')
  return isCell ? { ...options, longest: longestInCell, tidy: false } : options
}

function piecesOf(node: RootContent, options: Options): Piece[] {
  if (node.type === 'text') return [{ text: node.value, node }]
  // The call of a note belongs to the word before it.
  if (node.type !== 'element' || node.tagName === 'sup') return []
  if (node.tagName === 'br') return [{ text: '\n\n' }]
  if (opaque.has(node.tagName) || isNumber(node)) return [{ text: '\uFFFC' }]
  const language = node.properties['lang']
  if (typeof language !== 'string' || language === options.language) {
    return node.children.flatMap((child) => piecesOf(child, options))
  }
  return foreignPieces(node, { ...options, language, lists: listsOf(language) })
}

/** Words in another language, put together by its own rules. */
function foreignPieces(node: Element, options: Options): Piece[] {
  joinIn(node, options)
  return node.children.flatMap((child) => piecesOf(child, options)).map(({ text }) => ({ text }))
}

/** The number before a heading or paragraph, which is no part of its words. */
function isNumber({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'span' && Array.isArray(className) && className.includes('number')
}

/** `№ 5` */
const shortestJoined = 3

function joinLine(line: readonly Piece[], parent: Parents, options: JoinOptions): void {
  const text = line.length === 1 ? (line[0]?.text ?? '') : line.map((piece) => piece.text).join('')
  if (text.length < shortestJoined) return
  const joined = joinWords(text, { ...options, tidy: options.tidy && isA(parent, 'p', 'li') })
  if (joined === text) return
  let at = 0
  for (const { text: part, node } of line) {
    if (node) node.value = joined.slice(at, at + part.length)
    at += part.length
  }
}

function isA(node: Parents, ...names: readonly string[]): boolean {
  return node.type === 'element' && names.includes(node.tagName)
}
