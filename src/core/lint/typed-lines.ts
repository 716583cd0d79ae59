import { directives } from '../directives/index.ts'
import type { Place } from '../message.ts'
import type { ResolvedReport } from '../report.ts'
import { blockInCode } from './block-in-code.ts'
import type { TypedBlock } from './typed-block.ts'
import { childrenOf, isA, placeIn, type Visited } from './walk.ts'
import { matchesIn } from './walk-matches.ts'

/** A line of colons that became text, or code. */
export interface TypedLine {
  readonly visited: Visited
  /** Unset for a line that closes a block. */
  readonly typed: TypedBlock | undefined
  readonly written: string
  readonly place: Place
}

/** Those of one node of a report. */
export function typedLines(visited: Visited, report: ResolvedReport): readonly TypedLine[] {
  const { node, parent } = visited
  const inCode = isA(visited, 'code') ? blockInCode(visited, report) : undefined
  if (inCode) return [{ ...inCode, visited, place: placeIn(visited) }]
  return node.type === 'text' && parent?.node.type === 'paragraph' && /[:：]/.test(node.value)
    ? linesIn(visited, report)
    : []
}

// With the colons of Chinese and Japanese keyboards.
const line = /^(?<space>[ \t>]*)(?<colons>[:：][:： \t]*)(?<name>[\p{L}\p{N}_-]*)(?<rest>.*)/gmu

function linesIn(visited: Visited, report: ResolvedReport): readonly TypedLine[] {
  return [...matchesIn(visited, report, line)].flatMap(({ found, place }) => {
    if (found.index === 0 && !startsLine(visited)) return []
    const { space = '', colons = '', name = '', rest = '' } = found.groups ?? {}
    const typed = blockIn({ colons: colons.replace(/\s/g, '').length, name, rest })
    if (typed === undefined) return []
    const written = `${colons}${name}${rest}`
    return [{ visited, typed: typed === 'end' ? undefined : typed, written, place: after(place, space.length) }]
  })
}

function startsLine({ parent, index }: Visited): boolean {
  return index === 0 || (parent !== undefined && childrenOf(parent.node)[index - 1]?.type === 'break')
}

function after({ file, start, end }: Place, length: number): Place {
  return { file, start: { line: start.line, column: start.column + length }, end }
}

function blockIn(typed: TypedBlock): TypedBlock | 'end' | undefined {
  const { colons, name, rest } = typed
  if (name === '' && colons < 3) return undefined
  if (name === '') return rest.trim() === '' ? 'end' : namedInBraces(typed)
  // One colon starts many lines of text, so it needs more to be a block.
  return colons > 1 || (directives.has(name) && /^(?:\s*\{.*)?\s*$/.test(rest)) ? typed : undefined
}

/** As other programs write a block: `::: {.name #id}`. */
function namedInBraces(typed: TypedBlock): TypedBlock {
  const [, name = '', more = ''] = /^\{\s*\.?([\p{L}-]+)([^{}]*)/u.exec(typed.rest) ?? []
  return { ...typed, name, rest: `{${more}}` }
}
