import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Place } from '../message.ts'
import { type TypedAttribute, typedLine } from '../parse/typed-line.ts'
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
  readonly attributes: readonly TypedAttribute[]
  /** Words in `[…]` behind the name, which nothing prints. */
  readonly label: string | undefined
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
  const form = node.type === 'leafDirective' || node.data?.leaf ? 'leaf' : 'container'
  const { start } = placeIn(visited)
  const typed = typedLine(texts.get(file) ?? '', { file, start, offset: node.position?.start.offset ?? 0 })
  return { visited, name: node.name, form, ...typed }
}
