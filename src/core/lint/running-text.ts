import type { Text } from 'mdast'
import type { Place } from '../message.ts'
import { onceFor } from '../once-for.ts'
import type { ResolvedReport } from '../report.ts'
import { isA, type Stretch, standsIn, stretchesOf, type Visited } from './walk.ts'
import { placesIn, rawOf } from './walk-matches.ts'

/** The words of one paragraph, heading or cell in a row, as a reader meets them. */
export interface RunningText {
  readonly text: string
  readonly block: Visited
  /** Whether the author speaks at this point: not a link, not a quotation. To be asked from the front to the back. */
  isOwn(index: number): boolean
  /** The place of some of the words. To be asked from the front to the back. */
  placeOf(index: number, words: string): Place
}

interface Piece {
  readonly from: number
  readonly visited: Visited<Text>
}

/** The running text of a report, without block quotations. */
export function runningTexts(report: ResolvedReport): readonly RunningText[] {
  return stretchesOf(report)
    .flatMap(wordsOfBlocks)
    .map(({ block, text, pieces }) => ({
      ...{ block, text },
      isOwn: speaker(text, pieces),
      placeOf: placer(pieces, report),
    }))
}

interface Words {
  readonly block: Visited
  readonly text: string
  readonly pieces: readonly Piece[]
}

const wordsOfBlocks = onceFor((stretch: Stretch): readonly Words[] => {
  const blocks: { readonly block: Visited; readonly parts: Visited[] }[] = []
  for (const visited of stretch) {
    if (kinds.has(visited.node.type)) blocks.push({ block: visited, parts: [] })
    else blocks.at(-1)?.parts.push(visited)
  }
  return blocks.filter(({ block }) => !standsIn(block, 'blockquote')).map(({ block, parts }) => wordsOf(block, parts))
})

const kinds: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'leafDirective'])

function wordsOf(block: Visited, parts: readonly Visited[]): Words {
  const pieces: Piece[] = []
  let text = ''
  for (const part of parts) {
    if (isA(part, 'text')) {
      pieces.push({ from: text.length, visited: part })
      text += part.node.value
    } else if (part.node.type === 'inlineCode') text += '\uFFFC'
    else if (part.node.type === 'break') text += ' '
  }
  return { block, text, pieces }
}

function speaker(text: string, pieces: readonly Piece[]): RunningText['isOwn'] {
  const pieceAt = lastBefore(pieces, ({ from }) => from)
  let quotationAt: ReturnType<typeof quotationsIn> | undefined
  return (index) => {
    const piece = pieceAt(index)
    if (!piece || standsIn(piece.visited, 'link', 'linkReference')) return false
    quotationAt ??= quotationsIn(text)
    return index >= (quotationAt(index)?.to ?? 0)
  }
}

/** From each opening mark to its closing one, or to the end where there is none. */
function quotationsIn(text: string) {
  const found = [...text.matchAll(/“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?/g)]
  const quotations = found.map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
  return lastBefore(quotations, ({ from }) => from)
}

/** Find the last item that starts at or before a point. To be asked from the front to the back. */
function lastBefore<Item>(items: readonly Item[], fromOf: (item: Item) => number): (index: number) => Item | undefined {
  let next = 0
  return (index) => {
    for (let item = items[next]; item !== undefined && fromOf(item) <= index; item = items[next]) next++
    return items[next - 1]
  }
}

function placer(pieces: readonly Piece[], report: ResolvedReport): RunningText['placeOf'] {
  const pieceAt = lastBefore(pieces, ({ from }) => from)
  const askers = new Map<Piece, (index: number, words: string) => Place>()
  return (index, words) => {
    const piece = pieceAt(index)
    if (!piece) throw new RangeError('No text at this point.')
    const ask = askers.get(piece) ?? asker(piece.visited, report)
    askers.set(piece, ask)
    return ask(index - piece.from, words)
  }
}

/** What is typed differs from what is read where there are escapes or indented lines; then the words are looked for. */
function asker(visited: Visited<Text>, report: ResolvedReport): (index: number, words: string) => Place {
  const raw = rawOf(visited, report)
  const placeAt = placesIn(visited, raw)
  const same = raw === visited.node.value
  let last = 0
  return (index, words) => {
    const at = same ? index : raw.indexOf(words, last)
    if (at >= last) last = at
    return placeAt(last, words.length)
  }
}
