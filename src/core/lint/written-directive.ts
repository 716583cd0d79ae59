import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { every, placeIn, type Visited } from './walk.ts'

/** A block as its author typed its first line. */
export interface WrittenDirective {
  readonly visited: Visited<ContainerDirective | LeafDirective>
  readonly name: string
  readonly form: 'container' | 'leaf'
  readonly line: string
  /** The first line of the block. */
  readonly place: Place
  /** In the order typed; one that is typed twice is here twice. */
  readonly attributes: readonly WrittenAttribute[]
  /** Words in `[…]` behind the name, which nothing prints. */
  readonly label: string | undefined
}

export interface WrittenAttribute {
  readonly name: string
  readonly value: string
  readonly place: Place
}

/** Every block of the report, in the order of the text. */
export function writtenDirectives(report: ResolvedReport): readonly WrittenDirective[] {
  return [...every(report, 'containerDirective'), ...every(report, 'leafDirective')].map((visited) =>
    written(visited, report),
  )
}

/** Whether a `:::name` block ends with a fence of its own; one that does not runs on to the end of what it stands in. */
export function isClosed({ node, file }: Visited<ContainerDirective>, { texts }: ResolvedReport): boolean {
  const text = texts.get(file)
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (text === undefined || from === undefined || to === undefined || node.data?.leaf) return true
  const last = text.lastIndexOf('\n', to - 1) + 1
  const [, fence = ''] = /^[\s>]*(:{3,})[ \t]*$/.exec(text.slice(last, to)) ?? []
  return last > from && fence.length >= colonsAt(text, from)
}

/** How many colons stand at a point of a text. */
export function colonsAt(text: string, from: number): number {
  let to = from
  while (text[to] === ':') to++
  return to - from
}

function written(visited: Visited<ContainerDirective | LeafDirective>, { texts }: ResolvedReport): WrittenDirective {
  const { node, file } = visited
  const from = node.position?.start.offset ?? 0
  const text = texts.get(file) ?? ''
  const end = text.indexOf('\n', from)
  const line = text.slice(from, end === -1 ? undefined : end).trimEnd()
  const { start } = placeIn(visited)
  const at = (column: number, length: number): Place => ({
    file,
    start: { line: start.line, column: start.column + column },
    end: { line: start.line, column: start.column + column + length },
  })
  const form = node.type === 'leafDirective' || node.data?.leaf ? 'leaf' : 'container'
  // With `s`, because U+2028 and its like end no line of Markdown.
  const { label, braces } = /^:+[^[{\s]+(?:\[(?<label>.*)\])?(?<braces>\{.*)?$/s.exec(line)?.groups ?? {}
  const attributes = braces ? attributesIn(braces, line.length - braces.length, at) : []
  return { visited, name: node.name, form, line, place: at(0, line.length), attributes, label }
}

const attribute =
  /[\s{]*(?:(?<sign>[#.])(?<shortcut>[^\s#.{}"'<=>`]+)|(?<name>[^\s=}{"']+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s}]*)))?)/y

function attributesIn(
  braces: string,
  offset: number,
  at: (column: number, length: number) => Place,
): readonly WrittenAttribute[] {
  const found: WrittenAttribute[] = []
  attribute.lastIndex = 0
  for (let match = attribute.exec(braces); match; match = attribute.exec(braces)) {
    const { sign, shortcut, name, double, single, bare } = match.groups ?? {}
    const space = /^[\s{]*/.exec(match[0])?.[0].length ?? 0
    const place = at(offset + match.index + space, match[0].length - space)
    const called = sign ? (sign === '#' ? 'id' : 'class') : (name ?? '')
    found.push({ name: called, value: shortcut ?? double ?? single ?? bare ?? '', place })
  }
  return found
}
