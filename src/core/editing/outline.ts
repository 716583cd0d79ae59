import { everyNode, placeIn, type Visited } from '../lint/walk.ts'
import type { Place, Point } from '../message.ts'
import type { ResolvedReport, Target } from '../report.ts'
import { nameOfTarget } from './name-of-target.ts'

/** An entry of the outline of a file. */
export interface OutlineEntry {
  /** With its number: `A Signatures`. */
  readonly name: string
  readonly series: string
  /** All that belongs to it: of a heading, until the next of its rank. */
  readonly place: Place
  /** Its own line. */
  readonly head: Place
  readonly entries: readonly OutlineEntry[]
}

/** The headings, recommendations, tables and figures of a file, those below a heading within it. */
export function outline(report: ResolvedReport, file: string): readonly OutlineEntry[] {
  const byNode = new Map([...report.targets.values()].map((target) => [target.node, target]))
  const seen = new Set<string>()
  const items = everyNode(report).flatMap((visited) => {
    const target = byNode.get(visited.node)
    if (visited.file !== file || !target || target.series === 'note') return []
    const item = itemOf(visited, target)
    const key = `${item.head.start.line}:${item.head.start.column}`
    // A file that is included twice has its headings once.
    if (seen.has(key)) return []
    seen.add(key)
    return [item]
  })
  return nested(items, endOf(report.texts.get(file) ?? ''))
}

interface Item {
  readonly name: string
  readonly series: string
  /** Of a heading; of a block, deeper than any. */
  readonly depth: number
  readonly head: Place
}

function itemOf(visited: Visited, target: Target): Item {
  const { node } = visited
  const head = placeIn(visited)
  const name = nameOfTarget(target)
  if (node.type !== 'heading') return { name, series: target.series, depth: 7, head }
  const number = node.data?.resolved?.number
  return { name: number ? `${number} ${name}` : name, series: target.series, depth: node.depth, head }
}

function nested(items: readonly Item[], end: Point): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (!item) break
    const next = nextOfRank(items, index)
    const last = items[next]?.head.start ?? end
    const isBlock = item.depth > 6
    entries.push({
      name: item.name,
      series: item.series,
      place: isBlock ? item.head : { ...item.head, end: later(lineBefore(last, item.head), item.head.end) },
      head: item.head,
      entries: isBlock ? [] : nested(items.slice(index + 1, next), last),
    })
    index = next
  }
  return entries
}

function nextOfRank(items: readonly Item[], index: number): number {
  const depth = items[index]?.depth ?? 0
  if (depth > 6) return index + 1
  const next = items.findIndex((item, at) => at > index && item.depth <= depth)
  return next === -1 ? items.length : next
}

/** The start of the line at which the next heading begins belongs to neither. */
function lineBefore(point: Point, { start }: Place): Point {
  return point.line > start.line ? { line: point.line, column: 1 } : point
}

function later(a: Point, b: Point): Point {
  return a.line > b.line || (a.line === b.line && a.column > b.column) ? a : b
}

function endOf(text: string): Point {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
