import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Message, Place } from '../message.ts'
import type { Paper } from '../paginate/measured.ts'
import type { PagePlan } from '../paginate/page-plan.ts'
import { placeOf } from '../place.ts'
import { quote } from '../quote.ts'
import type { RenderedBody } from '../render/body.ts'
import type { ResolvedReport } from '../report.ts'
import { ReportError } from '../report-error.ts'
import { type Layout, lowered } from './lay-out.ts'
import type { MeasuredSheet } from './sheet.ts'

/** Stop where something is too large for the paper: a browser would shrink the whole report, or cut it. */
export function refuseTooLarge(
  measured: MeasuredSheet,
  layout: Layout,
  report: ResolvedReport,
  blocks: RenderedBody['blocks'],
): void {
  const blockAt = (item: number, block = -1): Block => blocks[block] ?? { place: sectionAt(item, measured, report) }
  const wide = [...measured.wide].map(([item, block]) => {
    return { item, message: tooWide(blockAt(item, block), measured.text.items[item]?.paper) }
  })
  const overfull = layout.text.filter((page) => page.overfull)
  const tall = overfull.map((page) => {
    const { from: item, to, paper } = page
    const block = to > item ? blockAt(item, measured.tall.get(item)) : noteOn(page, report)
    return { item, message: tooTall(block, page, lowered(measured.rooms[paper]).height) }
  })
  const inOrder = [...wide, ...tall].sort((one, other) => one.item - other.item)
  const [first, ...others] = [...new Map(inOrder.map(({ message }) => [keyOf(message), message])).values()]
  if (first) throw new ReportError([first, ...others])
}

interface Block {
  /** Unset where no block of the text was recognised. */
  readonly node?: Nodes
  readonly place: Place
}

type Fault = Pick<Message, 'text' | 'hint'>

function messageAt({ place }: Block, { text, hint = '' }: Fault): Message {
  return { rule: 'block-fits-the-page', severity: 'error', place, text, hint }
}

// Each row of a table that is too wide is too wide.
function keyOf({ place: { file, start }, text }: Message): string {
  return `${file}:${start.line}:${start.column} ${text}`
}

function tooWide(block: Block, paper: Paper | undefined): Message {
  const word = longestWord(block.node)
  const shorten = word.length > longWord ? [`shorten or divide its longest word, ${quote(word)}`] : []
  if (block.node?.type !== 'table') {
    const text = 'The line is wider than the text of a page'
    return messageAt(block, { text, hint: sentence(['Divide it', ...shorten]) })
  }
  const turn = paper === 'turned' ? [] : ['put it on a page on its side with `landscape`']
  return messageAt(block, {
    text: 'The table is wider than the text of a page, even in the smallest letters',
    hint: sentence(['Give it fewer columns', ...turn, ...shorten]),
  })
}

/** In letters: no shorter one makes a table wide. */
const longWord = 20

function sentence(ways: readonly string[]): string {
  const last = ways.at(-1) ?? ''
  return ways.length > 1 ? `${ways.slice(0, -1).join(', ')}, or ${last}.` : `${last}.`
}

function longestWord(node: Nodes | undefined): string {
  const words = node ? wordsIn(node) : []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

// Cell by cell, because the text of a table runs its cells together.
function wordsIn(node: Nodes): string[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  const holdsBlocks = node.type === 'table' || node.type === 'tableRow'
  return holdsBlocks ? children.flatMap(wordsIn) : textOf(node).split(/\s+/)
}

function tooTall(block: Block, { textHeight, notesHeight }: PagePlan, height: number): Message {
  const { name, hint } = kindOf(block.node)
  const size = Math.ceil((textHeight || notesHeight) * millimetres)
  const room = Math.floor(height * millimetres)
  return messageAt(block, { text: `${name} is ${size} mm tall, expected no more than the ${room} mm of a page`, hint })
}

const millimetres = 25.4 / 96

function kindOf(node: Nodes | undefined): { readonly name: string; readonly hint: string } {
  if (node?.type === 'tableRow') {
    return { name: 'The row', hint: 'Divide it into several rows, or move its words into the text.' }
  }
  const hint = 'Divide it into parts, or make what stands in it smaller.'
  return { name: node?.type === 'footnoteDefinition' ? 'A part of the note' : 'The block', hint }
}

function noteOn({ notes: [first] }: PagePlan, { notes }: ResolvedReport): Block {
  const note = notes.find(({ anchor }) => anchor === first?.id)
  return note ? { node: note.node, place: placeOf(note.node, note) } : { place: startOf('report.yaml') }
}

/** The start of the section that an item stands in. */
function sectionAt(item: number, { anchors }: MeasuredSheet, { sections, targets }: ResolvedReport): Place {
  const section = sections.findLast(
    ({ id }) => (anchors.get(targets.get(id)?.anchor ?? id) ?? Number.POSITIVE_INFINITY) <= item,
  )
  return startOf(section?.path ?? 'report.yaml')
}

function startOf(file: string): Place {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}
