import type { Nodes } from 'mdast'
import { withoutComments } from '../without-comments.ts'

export interface SourceWord {
  readonly word: string
  readonly node: Nodes
}

/** The words of one text, in order. Captions stand by themselves, for a theme may print them above or below. */
export interface SourceWords {
  readonly running: readonly SourceWord[]
  readonly captions: readonly SourceWord[]
}

/** What stands within a word; everything else begins and ends one, as does a reference, whose text may be ours. */
const inline: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference'],
])

const known = new WeakMap<Nodes, SourceWords>()

/** The words of a text as its author wrote them: prose, code, alternative texts, captions, cells. Linear. */
export function wordsInTree(tree: Nodes): SourceWords {
  // Read once a text, because each medium asks for them.
  const words = known.get(tree) ?? readTree(tree)
  known.set(tree, words)
  return words
}

function readTree(tree: Nodes): SourceWords {
  const reader: Reader = { running: [], captions: [], pieces: [], inCaption: false, inReference: false }
  if ('children' in tree) for (const child of tree.children) read(child, reader)
  endWord(reader)
  return reader
}

interface Reader {
  readonly running: SourceWord[]
  readonly captions: SourceWord[]
  /** Text since the last end of a word. */
  readonly pieces: { readonly text: string; readonly node: Nodes }[]
  inCaption: boolean
  inReference: boolean
}

function read(node: Nodes, reader: Reader): void {
  // Definitions are read as the notes and links they make.
  if (node.type === 'footnoteDefinition' || node.type === 'definition') return
  const isReference = node.type === 'link' && node.url.startsWith('#')
  const isApart = isReference || !inline.has(node.type)
  if (isApart) endWord(reader)
  const { inCaption, inReference } = reader
  reader.inCaption ||= node.data?.caption === true
  reader.inReference ||= isReference
  readOwn(node, reader)
  if ('children' in node) for (const child of node.children) read(child, reader)
  if (isApart) endWord(reader)
  Object.assign(reader, { inCaption, inReference })
}

function readOwn(node: Nodes, { pieces }: Reader): void {
  if (node.type === 'html') pieces.push({ text: withoutComments(node.value), node })
  else if ('value' in node) pieces.push({ text: node.value, node })
  else if ('alt' in node && !node.data?.decorative) pieces.push({ text: node.alt ?? '', node })
  if (node.type === 'image') pieces.push({ text: ` ${node.title ?? ''}`, node })
}

function endWord(reader: Reader): void {
  const words = reader.inCaption ? reader.captions : reader.running
  for (const word of wordsIn(reader.pieces)) {
    // In a reference the tool fills these in, so such a word is not printed as it is written.
    if (!reader.inReference || !/\{(?:number|title|page)\}/.test(word.word)) words.push(word)
  }
  reader.pieces.length = 0
}

/** The words of text in pieces, each with the node that it begins in: `foo**bar**` is one word. */
function wordsIn(pieces: Reader['pieces']): SourceWord[] {
  const words: { word: string; node: Nodes }[] = []
  let open: { word: string; node: Nodes } | undefined
  for (const { text, node } of pieces) {
    for (const [index, part] of text.split(/\s+/).entries()) {
      // What stands before it is space.
      if (index > 0) open = undefined
      if (part === '') continue
      if (open) open.word += part
      else {
        open = { word: part, node }
        words.push(open)
      }
    }
  }
  return words
}
