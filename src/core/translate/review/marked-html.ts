import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { type SafeHtml, toPlainHtml } from '../../render/to-html.ts'
import { type Piece, readMarked, writeMarked } from '../marked.ts'
import type { Mark } from '../unit.ts'
import { linkAddress, noteNumber, shownFor } from './mark-shown.ts'

/** What a text with marks is read with. */
export interface MarksKnown {
  /** Those of the unit, by name. */
  readonly marks: ReadonlyMap<string, Mark>
  /** Of each note, by its number, the id of the unit that its text begins with. */
  readonly notes: ReadonlyMap<string, string>
}

/**
 * A text with marks as readers will see it: emphasis as emphasis, the call of a note as its number. Whatever is no mark
 * of the unit stands there as it is written, and is pointed out. Nothing of it is ever HTML. Linear.
 */
export function markedHtml(text: string, known: MarksKnown): SafeHtml {
  return toPlainHtml(markedTree(readMarked(text), known))
}

/** Pairs of marks that are open. */
interface Open {
  readonly piece: Piece
  readonly children: ElementContent[]
}

function markedTree(pieces: readonly Piece[], known: MarksKnown): readonly ElementContent[] {
  const [root, stack]: [ElementContent[], Open[]] = [[], []]
  const inner = (): ElementContent[] => stack.at(-1)?.children ?? root
  for (const piece of pieces) {
    const isPair = known.marks.get(piece.value)?.kind === 'pair'
    if (piece.type === 'open' && isPair && stack.length < deepest) stack.push({ piece, children: [] })
    else if (piece.type === 'close' && stack.at(-1)?.piece.value === piece.value) {
      const children = stack.pop()?.children ?? []
      inner().push(pairElement(piece.value, children, known, stack))
    } else inner().push(...single(piece, known))
  }
  // Those that nobody closed stand there as they are written.
  for (let open = stack.pop(); open; open = stack.pop()) {
    const around = inner()
    around.push(wrong(open.piece))
    // One by one, because a text has more pieces than a function takes arguments.
    for (const child of open.children) around.push(child)
  }
  return root
}

/** More pairs within each other than anybody writes. */
const deepest = 20

function single(piece: Piece, { marks, notes }: MarksKnown): ElementContent[] {
  const mark = marks.get(piece.value)
  if (piece.type === 'text') return [{ type: 'text', value: piece.value }]
  if (piece.type === 'empty' && mark?.kind === 'empty') return [h('br')]
  if (piece.type !== 'alone' || mark?.kind !== 'alone') return [wrong(piece)]
  const number = noteNumber(mark)
  if (number === undefined) return [h('span.stands', { title: titleOf(mark) }, shownFor(mark))]
  const id = notes.get(number)
  const call = id ? h('a', { href: `#${id}`, ariaLabel: `Note ${number}` }, number) : number
  return [h('sup.call', [call])]
}

/** As it is written, so that who wrote it sees what no mark of the text is. */
function wrong(piece: Piece): ElementContent {
  return h('span.wrong', writeMarked([piece]))
}

function pairElement(name: string, children: ElementContent[], { marks }: MarksKnown, around: readonly Open[]) {
  const element = elements[name.replace(/\d+$/, '')]
  if (element !== undefined) return h(element, children)
  const mark = marks.get(name)
  const address = mark && linkAddress(mark)
  // Links can't be nested.
  const inLink = around.some(({ piece }) => /^a\d*$/.test(piece.value))
  if (address && !inLink && /^(?:https?|mailto):/i.test(address)) return h('a', { href: address }, children)
  return h(/^a\d/.test(name) ? 'span.link' : 'span', { title: mark && titleOf(mark) }, children)
}

function titleOf({ name, says }: Mark): string {
  return says || name
}

const elements: Readonly<Record<string, string>> = {
  em: 'em',
  b: 'strong',
  s: 's',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
  q: 'q',
}
